package fr.conventio.persistence.database;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;

class H2StoreTest extends StoreContract {
    @TempDir
    Path folder;

    @Override
    OpenedStore open() {
        var store = new H2StoreKeeper(Clock.systemUTC()).open(folder.resolve("essai"));
        return new OpenedStore(store.journal(), store.dossiers(), store.keptActs(), store);
    }
}
