package fr.conventio.app.command;

import fr.conventio.app.text.Failure;
import fr.conventio.app.text.Texts;
import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.store.StoreKeeper;
import java.nio.file.Path;
import java.util.List;

/** Opens stores whose daily copy does not fail unsaid, whichever command it falls due in. */
record TellingKeeper(StoreKeeper keeper, Output output) implements StoreKeeper {
    @Override
    public Store open(Path file) {
        var store = keeper.open(file);
        store.whenDailyCopyFails(
                failure -> output.say(Failure.ofDailyCopy(failure, Texts.FRENCH) + " Pour en faire une\u00a0: backup"));
        return store;
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
