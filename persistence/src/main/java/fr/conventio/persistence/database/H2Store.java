package fr.conventio.persistence.database;

import fr.conventio.model.journal.Journal;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.KeptActs;
import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.journal.Chain;
import fr.conventio.persistence.journal.JooqJournal;
import fr.conventio.persistence.stored.JooqDossiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;

/** An open H2 store. An edit is saved once H2 has forced it to disk and the seal knows its entry. */
final class H2Store implements Store {
    private final StoreFiles files;
    private final Recipe recipe;
    private final StoreLock lock;
    private final Seal seal;
    private final H2Database database;
    private final JooqJournal journal;
    private final JooqDossiers dossiers;
    private final JooqKeptActs keptActs;
    private final Copies copies;
    private final DailyCopy daily;
    private boolean closed;

    H2Store(
            StoreFiles files,
            Recipe recipe,
            StoreLock lock,
            Seal seal,
            H2Database database,
            Chain end,
            Copies copies,
            Clock clock) {
        this.files = files;
        this.recipe = recipe;
        this.lock = lock;
        this.seal = seal;
        this.database = database;
        this.journal = new JooqJournal(database.session(), end, this::saved, clock);
        this.dossiers = new JooqDossiers(database.session());
        this.keptActs = new JooqKeptActs(database.session());
        this.copies = copies;
        this.daily = new DailyCopy(clock, copies.all().stream().findFirst(), () -> copyNow(Progress.NONE));
        daily.ifDue(end.sequence());
    }

    private void saved(long sequence, String hash) {
        database.force();
        try {
            seal.advance(sequence, hash);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daily.ifDue(sequence);
    }

    @Override
    public Dossiers dossiers() {
        return dossiers;
    }

    @Override
    public Journal journal() {
        return journal;
    }

    @Override
    public KeptActs keptActs() {
        return keptActs;
    }

    @Override
    public StoreCopy copyNow(Progress progress) {
        synchronized (copies) {
            if (closed) {
                throw new IllegalStateException("the store is closed");
            }
            try (var session = H2Database.open(files, recipe)) {
                return copies.make(session, progress);
            } catch (SQLException e) {
                throw new IllegalStateException("the copy could not be made", e);
            }
        }
    }

    @Override
    public void whenDailyCopyFails(Consumer<Exception> listener) {
        daily.whenFails(listener);
    }

    /**
     * A copy that is being made is finished first: the file is sealed when nobody writes to it any more. One that is due and
     * not begun is made of the closed file.
     */
    @Override
    public void close() {
        boolean isCopyDue = daily.finish();
        synchronized (copies) {
            if (closed) {
                return;
            }
            closed = true;
            synchronized (database.session()) {
                try (lock;
                        seal) {
                    database.close();
                    seal.close(files.database(), recipe.newest());
                    if (isCopyDue) {
                        daily.attempt(copies::makeOfClosed);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (SQLException e) {
                    throw new IllegalStateException("the store could not be closed", e);
                }
            }
        }
    }
}
