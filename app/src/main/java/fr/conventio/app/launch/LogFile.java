package fr.conventio.app.launch;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * What went wrong, in a file beside the user's data, for whoever helps the user. It holds no data: of libraries it tells
 * where they complained, never their words, and of failures their kind and place in the program. Two files at most.
 */
final class LogFile extends AppenderBase<ILoggingEvent> {
    private static final long FULL = 512 * 1024;
    private static final String OURS = "fr.conventio.";
    private static final int PLACES = 12;

    private final Path file;

    LogFile(Path file) {
        this.file = file;
    }

    @Override
    protected void append(ILoggingEvent event) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (Files.exists(file) && Files.size(file) > FULL) {
                Files.move(file, file.resolveSibling("conventio.1.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.writeString(
                    file, line(event), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // A full disk is told by what failed for it; the log is not worth another complaint.
            addError("the log could not be written", e);
        }
    }

    private static String line(ILoggingEvent event) {
        var words = event.getLoggerName().startsWith(OURS) ? event.getFormattedMessage() : "(its words may hold data)";
        var line = new StringBuilder()
                .append(event.getInstant().truncatedTo(ChronoUnit.SECONDS))
                .append(' ')
                .append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(": ")
                .append(words)
                .append('\n');
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            line.append("  ").append(cause.getClassName()).append('\n');
            var places = cause.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(PLACES, places.length); i++) {
                line.append("    ").append(places[i].getSTEAsString()).append('\n');
            }
        }
        return line.toString();
    }
}
