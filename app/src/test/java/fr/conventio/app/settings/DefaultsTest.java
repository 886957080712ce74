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
    void every_setting_of_the_documentation_is_read_as_it_is_written() throws Exception {
        var file = Files.writeString(folder.resolve("defaults.properties"), """
                \uFEFF# De la part du service informatique
                store.folder = D:\\users\\{user}
                language=en
                theme=DARK
                text.size=150
                timestamp.address=https://horodatage.exemple.fr/tsa?a=b
                timestamp.policy=1.2.250.1
                """);
        var defaults = Defaults.read(file);
        var settings = new Settings(folder.resolve("settings.properties"), defaults);
        assertThat(defaults.get("store.folder", "")).isEqualTo("D:\\users\\{user}");
        assertThat(settings.get("timestamp.address", "")).isEqualTo("https://horodatage.exemple.fr/tsa?a=b");
        assertThat(settings.get("timestamp.policy", "")).isEqualTo("1.2.250.1");
        var appearance = Appearance.from(settings);
        assertThat(appearance.mode().name()).isEqualTo("DARK");
        assertThat(appearance.textSize()).isEqualTo(150);
    }

    @Test
    void a_store_that_is_placed_nowhere_is_where_it_would_be_without_a_word() throws Exception {
        for (var nowhere : new String[] {"Conventio", "\0"}) {
            var file = Files.writeString(folder.resolve("defaults.properties"), "store.folder=" + nowhere);
            assertThat(Defaults.read(file).storeFolder("/home/agathe", "agathe"))
                    .isEmpty();
        }
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
        var broken = Files.write(folder.resolve("defaults.properties"), new byte[] {'l', (byte) 0xE9, '='});
        assertThat(Defaults.read(broken).get("l\u00E9", "")).isEmpty();
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
