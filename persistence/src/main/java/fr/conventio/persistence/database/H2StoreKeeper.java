package fr.conventio.persistence.database;

import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps stores as H2 files. */
public final class H2StoreKeeper implements StoreKeeper {
    private final Clock clock;
    private final Recipe recipe;

    public H2StoreKeeper(Clock clock) {
        this(clock, Recipe.SAFE);
    }

    H2StoreKeeper(Clock clock, Recipe recipe) {
        this.clock = clock;
        this.recipe = recipe;
    }

    @Override
    public Store open(Path file) {
        var files = StoreFiles.of(file);
        try {
            PrivateFiles.createFolder(files.folder());
            var lock = StoreLock.take(files.lock(), clock);
            try {
                return new Opening(files, recipe, clock).open(lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<StoreCopy> copiesOf(Path file) {
        return new Copies(StoreFiles.of(file), recipe, clock).all();
    }

    @Override
    public void restore(Path file, StoreCopy copy) {
        var files = StoreFiles.of(file);
        try (var lock = StoreLock.take(files.lock(), clock)) {
            Swap.finish(files);
            var draft = files.draft();
            PrivateFiles.copy(copy.file(), draft.database());
            PrivateFiles.copy(StoreFiles.of(copy.file()).seal(), draft.seal());
            if (!Copies.isGood(draft.database())) {
                Files.delete(draft.database());
                Files.delete(draft.seal());
                throw new StoreDamagedException(Message.of("store.copy_damaged"), Optional.empty());
            }
            var aside = files.aside("-" + clock.millis());
            if (Files.exists(files.database())) {
                PrivateFiles.keepAs(files.database(), aside.database());
            }
            if (Files.exists(files.seal())) {
                PrivateFiles.keepAs(files.seal(), aside.seal());
            }
            Swap.in(draft, files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
