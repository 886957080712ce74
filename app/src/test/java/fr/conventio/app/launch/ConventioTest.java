package fr.conventio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConventioTest {
    private final TimeZone before = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @BeforeEach
    void travel() {
        TimeZone.setDefault(TimeZone.getTimeZone("Indian/Reunion"));
    }

    @AfterEach
    void comeHome() {
        TimeZone.setDefault(before);
    }

    @Test
    void today_is_the_day_where_the_officer_sits() {
        var desk = Conventio.desk(Conventio.keeper(), folder.resolve("store.mv.db"));
        assertThat(desk.clock().getZone()).isEqualTo(ZoneId.of("Indian/Reunion"));
    }
}
