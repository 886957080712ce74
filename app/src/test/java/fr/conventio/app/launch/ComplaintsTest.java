package fr.conventio.app.launch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ComplaintsTest {
    @Test
    void only_what_went_wrong_is_said_on_standard_error_and_without_data() {
        var heard = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
        try {
            var logging = new LoggerContext();
            logging.setMDCAdapter(new LogbackMDCAdapter());
            new Complaints().configure(logging);
            var logger = logging.getLogger("some.Room");
            logger.warn("a doubt");
            logger.error("the copy failed", new IllegalStateException("a name"));
        } finally {
            System.setErr(before);
        }
        assertThat(heard.toString(StandardCharsets.UTF_8))
                .endsWith("ERROR Room: the copy failed" + System.lineSeparator());
        assertThat(heard.toString(StandardCharsets.UTF_8)).doesNotContain("doubt", "a name");
    }
}
