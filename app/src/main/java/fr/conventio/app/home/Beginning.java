package fr.conventio.app.home;

import fr.conventio.model.journal.Edit;
import fr.conventio.model.work.Progress;
import java.util.function.Function;

/** Begins a dossier by its first edit, and leads to it. */
@FunctionalInterface
interface Beginning {
    /** @param label of the work, as the status bar tells it */
    void begin(String label, Function<Progress, Edit> editing);
}
