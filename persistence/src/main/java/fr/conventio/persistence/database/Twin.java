package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreNewerException;
import fr.conventio.persistence.journal.BrokenChainException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
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
     * Reads the double whole. When its tables are of an older form it is migrated, and takes the store's place once it has
     * been verified; the old file is kept as a copy.
     *
     * @param head what the journal must reach
     * @throws RefusedException when it cannot be read or does not match its journal
     * @throws StoreNewerException when a newer Conventio made it
     */
    void examine(Seal.Head head) throws IOException, RefusedException {
        var twin = files.draft();
        try {
            PrivateFiles.copy(files.database(), twin.database());
            int version = H2Database.version(twin, recipe);
            if (version > recipe.newest()) {
                throw new StoreNewerException();
            }
            if (version == recipe.newest()) {
                Copies.verified(twin, recipe, head);
            } else {
                upgrade(twin, head);
            }
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
            Files.deleteIfExists(twin.database());
        }
    }

    private void upgrade(StoreFiles twin, Seal.Head head)
            throws IOException, SQLException, BrokenChainException, MissingEntriesException {
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
        Copies.verified(twin, recipe, before);
        copies.keep(files.database(), before);
        Seal.create(twin.seal(), twin.database(), before);
        Swap.in(twin, files);
    }
}
