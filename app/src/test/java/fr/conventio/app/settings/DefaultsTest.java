package fr.conventio.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultsTest {
    @TempDir
    Path folder;

    @Test
    void what_the_it_department_set_counts_until_the_user_chooses() throws Exception {
        var defaults = Defaults.read(Files.writeString(folder.resolve("defaults.properties"), "language=en\n"));
        var settings = new Settings(folder.resolve("settings.properties"), defaults);
        assertThat(Appearance.from(settings).language().getLanguage()).isEqualTo("en");
        settings.put("language", "fr");
        assertThat(Appearance.from(settings).language().getLanguage()).isEqualTo("fr");
    }

    @Test
    void the_store_may_be_placed_elsewhere_for_each_user() throws Exception {
        var defaults = Defaults.read(
                Files.writeString(folder.resolve("defaults.properties"), "store.folder=~/Conventio/{user}\n"));
        assertThat(defaults.storeFolder("/home/agathe", "agathe")).contains(Path.of("/home/agathe/Conventio/agathe"));
        assertThat(Defaults.NONE.storeFolder("/home/agathe", "agathe")).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_sets_nothing() throws Exception {
        var broken = Files.writeString(folder.resolve("defaults.properties"), "language=\\uXYZ\n");
        assertThat(Defaults.read(broken).storeFolder("/home/agathe", "agathe")).isEmpty();
        assertThat(Defaults.read(folder.resolve("none"))).isSameAs(Defaults.NONE);
    }

    @Test
    void each_system_has_its_place() {
        assertThat(Defaults.place("Linux", Map.of())).isEqualTo(Path.of("/etc/conventio/defaults.properties"));
        assertThat(Defaults.place("Windows 11", Map.of("PROGRAMDATA", "/pd")))
                .isEqualTo(Path.of("/pd/Conventio/defaults.properties"));
        assertThat(Defaults.place("Mac OS X", Map.of()).toString()).startsWith("/Library");
    }
}
