package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreNewerException;
import fr.conventio.model.wording.Message;
import fr.conventio.persistence.journal.BrokenChainException;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import org.h2.api.ErrorCode;

/** Opens a store that is locked already. Nothing reaches H2 before its seal has vouched for it. */
final class Opening {
    private final StoreFiles files;
    private final Recipe recipe;
    private final Clock clock;
    private final Copies copies;

    Opening(StoreFiles files, Recipe recipe, Clock clock) {
        this.files = files;
        this.recipe = recipe;
        this.clock = clock;
        this.copies = new Copies(files, recipe, clock);
    }

    /**
     * @throws StoreDamagedException when it cannot be trusted; it is left as it is
     * @throws StoreNewerException when a newer Conventio made it; it is left as it is
     */
    H2Store open(StoreLock lock) throws IOException {
        Swap.finish(files);
        if (isNew()) {
            create();
        }
        var head = vouchedFor();
        // After a crash the seal vouches for the journal alone, not for the bytes.
        if (!Seal.isClosed(files.seal()) || isOlder()) {
            try {
                new Twin(files, recipe, copies).renew(head);
            } catch (Twin.RefusedException e) {
                throw damaged(e.key());
            }
        }
        return opened(lock);
    }

    private H2Store opened(StoreLock lock) throws IOException {
        var seal = Seal.open(files.seal());
        try {
            seal.reopen();
            var database = H2Database.open(files, recipe);
            try {
                return new H2Store(files, recipe, lock, seal, database, database.verified(), copies, clock);
            } catch (BrokenChainException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (BrokenChainException e) {
            seal.close();
            throw damaged("store.altered");
        } catch (SQLException e) {
            if (isOfLaterForm(e)) {
                seal.close(files.database(), recipe.newest());
                seal.close();
                throw new StoreNewerException();
            }
            seal.close();
            throw damaged("store.unreadable");
        } catch (RuntimeException e) {
            seal.close();
            throw damaged("store.unreadable");
        }
    }

    /** The bytes are as they were sealed: a form of file that this H2 does not know, and leaves alone, is a later one. */
    private static boolean isOfLaterForm(SQLException e) {
        return e.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1;
    }

    /** A store that is gone while its copies are there is missing, not new. */
    private boolean isNew() {
        return !Files.exists(files.database())
                && !Files.exists(files.seal())
                && copies.all().isEmpty();
    }

    /** Makes the tables in a draft, which gets the store's name only when it is whole. */
    private void create() throws IOException {
        var draft = files.draft();
        H2Database.create(draft, recipe);
        PrivateFiles.force(draft.database());
        Seal.create(draft.seal(), draft.database(), Seal.Head.START, recipe.newest());
        Swap.in(draft, files);
    }

    /** Checks all that can be told from the bytes alone. */
    private Seal.Head vouchedFor() throws IOException {
        if (!Files.exists(files.database())) {
            throw damaged("store.missing");
        }
        if (Files.size(files.database()) == 0) {
            throw damaged("store.empty");
        }
        if (!Files.exists(files.seal())) {
            throw damaged("store.foreign");
        }
        if (Seal.isNewer(files.seal())) {
            throw new StoreNewerException();
        }
        var head = Seal.head(files.seal());
        if (head.isEmpty()) {
            throw damaged("store.altered");
        }
        if (Seal.isClosed(files.seal()) && !Seal.matches(files.seal(), files.database())) {
            throw damaged("store.altered");
        }
        return head.get();
    }

    /** By the seal where it knows; asking the database means opening it twice. */
    private boolean isOlder() throws IOException {
        try {
            var sealed = Seal.migration(files.seal());
            int version = sealed.isPresent() ? sealed.getAsInt() : H2Database.version(files, recipe);
            if (version > recipe.newest()) {
                throw new StoreNewerException();
            }
            return version < recipe.newest();
        } catch (SQLException e) {
            if (isOfLaterForm(e)) {
                throw new StoreNewerException();
            }
            throw damaged("store.unreadable");
        }
    }

    private StoreDamagedException damaged(String key) {
        return new StoreDamagedException(Message.of(key), copies.lastGood());
    }
}
