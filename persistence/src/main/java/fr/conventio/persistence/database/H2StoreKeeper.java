package fr.conventio.persistence.database;

import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.model.wording.Message;
import fr.conventio.persistence.journal.BrokenChainException;
import fr.conventio.persistence.journal.Chain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps stores as H2 files. Nothing reaches H2 before its seal has vouched for it. */
public final class H2StoreKeeper implements StoreKeeper {
    private final Clock clock;

    public H2StoreKeeper(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Store open(Path file) {
        var files = StoreFiles.of(file);
        try {
            PrivateFiles.createFolder(files.folder());
            var lock = StoreLock.take(files.lock(), clock);
            try {
                return opened(files, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private H2Store opened(StoreFiles files, StoreLock lock) throws IOException {
        if (isNew(files)) {
            create(files);
        }
        var head = vouchedFor(files);
        if (!Seal.isClosed(files.seal())) {
            verifyTwin(files, head);
        }
        var seal = Seal.open(files.seal());
        try {
            seal.reopen();
            var database = H2Database.open(files);
            try {
                var end = database.verified();
                return new H2Store(files, lock, seal, database, end, clock);
            } catch (BrokenChainException | RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (SQLException | BrokenChainException e) {
            seal.close();
            throw damaged(files, "store.altered");
        }
    }

    /** A seal without a database and without an entry is a creation that was cut off: nothing was ever in it. */
    private static boolean isNew(StoreFiles files) throws IOException {
        if (Files.exists(files.database())) {
            return false;
        }
        return !Files.exists(files.seal())
                || Seal.head(files.seal()).map(head -> head.sequence() == 0).orElse(false);
    }

    /** Makes the tables in a draft, which gets the store's name only when it is whole. */
    private void create(StoreFiles files) throws IOException {
        var draft = files.aside("-draft");
        Files.deleteIfExists(draft.database());
        H2Database.migrate(draft);
        PrivateFiles.close(draft.database());
        PrivateFiles.force(draft.database());
        Seal.create(draft.seal(), draft.database(), new Seal.Head(Chain.START.sequence(), Chain.START.hash()));
        PrivateFiles.move(draft.seal(), files.seal());
        PrivateFiles.move(draft.database(), files.database());
    }

    /** Checks all that can be told from the bytes alone. */
    private Seal.Head vouchedFor(StoreFiles files) throws IOException {
        if (!Files.exists(files.database())) {
            throw damaged(files, "store.missing");
        }
        if (Files.size(files.database()) == 0) {
            throw damaged(files, "store.empty");
        }
        if (!Files.exists(files.seal())) {
            throw damaged(files, "store.foreign");
        }
        var head = Seal.head(files.seal());
        if (head.isEmpty()) {
            throw damaged(files, "store.altered");
        }
        if (Seal.isClosed(files.seal()) && !Seal.matches(files.seal(), files.database())) {
            throw damaged(files, "store.altered");
        }
        return head.get();
    }

    /** After a crash the bytes have no seal: a twin is opened first, so that refusing changes nothing. */
    private void verifyTwin(StoreFiles files, Seal.Head head) throws IOException {
        var twin = files.aside("-verify");
        try {
            PrivateFiles.copy(files.database(), twin.database());
            var end = Copies.verified(twin);
            if (end.sequence() < head.sequence()) {
                throw damaged(files, "store.truncated");
            }
        } catch (SQLException e) {
            throw damaged(files, "store.unreadable");
        } catch (BrokenChainException e) {
            throw damaged(files, "store.altered");
        } catch (StoreDamagedException e) {
            throw e;
        } catch (RuntimeException e) {
            // jOOQ and H2 throw many kinds on a damaged file; each means the same to its owner.
            throw damaged(files, "store.unreadable");
        } finally {
            Files.deleteIfExists(twin.database());
        }
    }

    private StoreDamagedException damaged(StoreFiles files, String key) {
        return new StoreDamagedException(Message.of(key), new Copies(files, clock).lastGood());
    }

    @Override
    public List<StoreCopy> copiesOf(Path file) {
        return new Copies(StoreFiles.of(file), clock).all();
    }

    @Override
    public void restore(Path file, StoreCopy copy) {
        var files = StoreFiles.of(file);
        try (var lock = StoreLock.take(files.lock(), clock)) {
            if (!Copies.isGood(copy.file())) {
                throw new StoreDamagedException(Message.of("store.copy_damaged"), Optional.empty());
            }
            var draft = files.aside("-draft");
            PrivateFiles.copy(copy.file(), draft.database());
            PrivateFiles.copy(StoreFiles.of(copy.file()).seal(), draft.seal());
            var aside = files.aside("-" + clock.millis());
            if (Files.exists(files.database())) {
                PrivateFiles.move(files.database(), aside.database());
            }
            if (Files.exists(files.seal())) {
                PrivateFiles.move(files.seal(), aside.seal());
            }
            PrivateFiles.move(draft.seal(), files.seal());
            PrivateFiles.move(draft.database(), files.database());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
