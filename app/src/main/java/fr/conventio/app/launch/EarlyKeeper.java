package fr.conventio.app.launch;

import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreKeeper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A keeper that begins to open one store at once: the window's toolkit takes about as long to start. Whoever asks for that
 * store first gets it, or the reason why it cannot be opened; later askers open it anew.
 */
final class EarlyKeeper implements StoreKeeper {
    private final StoreKeeper keeper;
    private final Path early;
    private Optional<FutureTask<Store>> opening;

    EarlyKeeper(StoreKeeper keeper, Path early) {
        this.keeper = keeper;
        this.early = early;
        var task = new FutureTask<>((Callable<Store>) () -> keeper.open(early));
        this.opening = Optional.of(task);
        // A daemon: should no window come, the program ends, and the next opening finds the store as after a power cut.
        Thread.ofPlatform().daemon().name("early-store").start(task);
    }

    @Override
    public synchronized Store open(Path file) {
        if (opening.isEmpty() || !file.equals(early)) {
            return keeper.open(file);
        }
        var begun = opening.get();
        opening = Optional.empty();
        try {
            return begun.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("the store's thread is never interrupted", e);
        }
    }

    @Override
    public List<StoreCopy> copiesOf(Path file) {
        return keeper.copiesOf(file);
    }

    @Override
    public void restore(Path file, StoreCopy copy) {
        keeper.restore(file, copy);
    }
}
