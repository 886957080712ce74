package fr.conventio.model.store;

import fr.conventio.model.journal.Journal;
import fr.conventio.model.work.Progress;
import java.util.function.Consumer;

/** An open store: verified, migrated, and held by this process alone. */
public interface Store extends AutoCloseable {
    Dossiers dossiers();

    Journal journal();

    KeptActs keptActs();

    /**
     * Makes a copy while open, verifies it by opening it, and lets the oldest copies go. Edits go on meanwhile. Whoever
     * never asks for one has a copy of each day on which something was changed.
     *
     * @throws fr.conventio.model.work.CancelledException when cancelled; no half-made copy is left
     */
    StoreCopy copyNow(Progress progress);

    /**
     * Asks to be told when the copy of the day could not be made, because the disk is full for instance; edits are saved all
     * the same.
     *
     * @param listener called on any thread, while the store is being closed too
     */
    void whenDailyCopyFails(Consumer<Exception> listener);

    /** Seals the file so that any later damage is seen, and lets it go. */
    @Override
    void close();
}
