package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreNewerException;
import fr.conventio.persistence.journal.BrokenChainException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** A double of a closed store, on which is tried whatever might fail: the store stays as it is until all is well. */
final class Twin {
    private final StoreFiles files;
    private final Recipe recipe;
    private final Copies copies;

    Twin(StoreFiles files, Recipe recipe, Copies copies) {
        this.files = files;
        this.recipe = recipe;
        this.copies = copies;
    }

    /** A store cannot be trusted. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;

        RefusedException(String key) {
            super(key);
            this.key = key;
        }

        /** The message that says why. */
        String key() {
            return key;
        }
    }

    /**
     * Writes all that the double holds into a new file of the newest form, which takes the store's place once it has been
     * verified. After a crash nothing vouches for the old file's bytes, and an index that is not what its table says is
     * found by nobody who only reads the rows: so every index is made anew. A store of an older form is kept as a copy.
     *
     * @param head what the journal must reach
     * @throws RefusedException when it cannot be read or does not match its journal
     * @throws StoreNewerException when a newer Conventio made it
     */
    void renew(Seal.Head head) throws IOException, RefusedException {
        var draft = files.draft();
        try {
            var before = written(draft, head);
            var end = Copies.verified(draft, recipe, before.orElse(head));
            if (before.isPresent()) {
                copies.keep(files.database(), before.get());
            }
            Seal.create(draft.seal(), draft.database(), new Seal.Head(end.sequence(), end.hash()), recipe.newest());
            Swap.in(draft, files);
        } catch (BrokenChainException e) {
            throw new RefusedException("store.altered");
        } catch (MissingEntriesException e) {
            throw new RefusedException("store.truncated");
        } catch (SQLException e) {
            throw new RefusedException("store.unreadable");
        } catch (StoreNewerException | FlywayException e) {
            throw e;
        } catch (RuntimeException e) {
            // jOOQ and H2 throw many kinds on a damaged file; each means the same to its owner.
            throw new RefusedException("store.unreadable");
        } finally {
            Files.deleteIfExists(draft.database());
        }
    }

    /**
     * Fills a new file with what the double holds.
     *
     * @return the end of the journal of a store of an older form
     */
    private Optional<Seal.Head> written(StoreFiles draft, Seal.Head head)
            throws IOException, SQLException, MissingEntriesException {
        var twin = files.aside("-twin");
        try {
            PrivateFiles.copy(files.database(), twin.database());
            int version = H2Database.version(twin, recipe);
            if (version > recipe.newest()) {
                throw new StoreNewerException();
            }
            var before = version < recipe.newest() ? Optional.of(upgrade(twin, head)) : Optional.<Seal.Head>empty();
            H2Database.create(draft, recipe);
            try (var old = H2Database.open(twin, recipe);
                    var renewed = H2Database.open(draft, recipe)) {
                renewed.fill(old);
            }
            return before;
        } finally {
            Files.deleteIfExists(twin.database());
        }
    }

    private Seal.Head upgrade(StoreFiles twin, Seal.Head head) throws SQLException, MissingEntriesException {
        Seal.Head before;
        try (var old = H2Database.open(twin, recipe)) {
            before = old.head();
            if (!old.reaches(head)) {
                throw new MissingEntriesException();
            }
        }
        H2Database.migrate(twin, recipe);
        if (H2Database.version(twin, recipe) != recipe.newest()) {
            throw new FlywayException("the last script was not found");
        }
        // The journal's end vouches for every row: its fingerprint is taken of all of them.
        return before;
    }
}
