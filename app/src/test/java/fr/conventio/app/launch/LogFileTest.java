package fr.conventio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final String NAME = "Zéphyrine Plantée";

    @TempDir
    Path folder;

    private final LoggerContext logging = new LoggerContext();
    private Path file;

    @BeforeEach
    void a_log() {
        logging.setMDCAdapter(new LogbackMDCAdapter());
        file = folder.resolve("data").resolve("conventio.log");
        var log = new LogFile(file);
        log.setContext(logging);
        log.start();
        logging.getLogger("ROOT").addAppender(log);
    }

    @Test
    void failures_are_told_by_kind_and_place_and_never_by_their_words() throws Exception {
        logging.getLogger("fr.conventio.app.text.Failure")
                .error("unexpected: {}", "X", new IllegalStateException(NAME, new IllegalArgumentException(NAME)));
        logging.getLogger("org.h2.Driver").error("row of {}", NAME);
        var text = Files.readString(file);
        assertThat(text)
                .contains("unexpected: X", "java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
                .contains("LogFileTest", "org.h2.Driver")
                .doesNotContain(NAME);
    }

    @Test
    void it_never_takes_more_than_two_files() throws Exception {
        for (int i = 0; i < 3; i++) {
            Files.createDirectories(file.getParent());
            Files.write(file, new byte[600 * 1024]);
            logging.getLogger("fr.conventio.x").error("again");
        }
        try (var files = Files.list(file.getParent())) {
            assertThat(files).hasSize(2);
        }
        assertThat(Files.size(file)).isLessThan(1024);
    }
}
