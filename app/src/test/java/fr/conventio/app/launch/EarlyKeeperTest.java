package fr.conventio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreLockedException;
import fr.conventio.persistence.database.H2StoreKeeper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyKeeperTest {
    private final H2StoreKeeper keeper = new H2StoreKeeper(Clock.systemUTC());

    @TempDir
    Path folder;

    @Test
    void the_store_that_was_opened_early_is_handed_over_once() {
        var file = folder.resolve("conventio.mv.db");
        var early = new EarlyKeeper(keeper, file);
        try (var store = early.open(file)) {
            assertThat(store.dossiers().findAll()).isEmpty();
            assertThatThrownBy(() -> early.open(file)).isInstanceOf(StoreLockedException.class);
        }
        try (var store = early.open(file)) {
            assertThat(store.dossiers().findAll()).isEmpty();
        }
    }

    @Test
    void another_store_is_opened_when_it_is_asked_for() {
        var file = folder.resolve("conventio.mv.db");
        var early = new EarlyKeeper(keeper, file);
        try (var other = early.open(folder.resolve("other.mv.db"));
                var store = early.open(file)) {
            assertThat(other).isNotSameAs(store);
        }
    }

    @Test
    void a_store_that_cannot_be_opened_says_why_when_it_is_asked_for() throws Exception {
        var file = folder.resolve("conventio.mv.db");
        Files.writeString(file, "not a store");
        var early = new EarlyKeeper(keeper, file);
        assertThatThrownBy(() -> early.open(file)).isInstanceOf(StoreDamagedException.class);
    }
}
