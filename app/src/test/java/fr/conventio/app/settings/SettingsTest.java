package fr.conventio.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_was_put_is_there_at_the_next_start() {
        new Settings(file(), Defaults.NONE).put("folder.import", "/données/été");

        assertThat(new Settings(file(), Defaults.NONE).get("folder.import", "")).isEqualTo("/données/été");
    }

    @Test
    void an_unreadable_file_is_passed_over() throws Exception {
        Files.writeString(file(), "text.size=\\u00zz");

        var settings = new Settings(file(), Defaults.NONE);
        assertThat(Appearance.from(settings)).isEqualTo(new Appearance(Appearance.Mode.SYSTEM, 100, Locale.FRANCE));
        settings.put("theme", "DARK");
        assertThat(Appearance.from(new Settings(file(), Defaults.NONE)).mode()).isEqualTo(Appearance.Mode.DARK);
    }

    @Test
    void an_appearance_comes_back_as_it_was_kept() {
        var appearance = new Appearance(Appearance.Mode.DARK, 150, Locale.UK);
        appearance.keepIn(new Settings(file(), Defaults.NONE));

        assertThat(Appearance.from(new Settings(file(), Defaults.NONE))).isEqualTo(appearance);
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }
}
