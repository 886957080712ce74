package fr.conventio.app.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;

/**
 * What is logged: only what went wrong, without data, on the error stream and, of the installed application, in a file. Said
 * in code, since reading it from a file would delay the window.
 */
public final class Complaints extends ContextAwareBase implements Configurator {
    private static Optional<Path> kept = Optional.empty();

    /** Has complaints kept in a file too; to be called before the first one. */
    static void keepIn(Path file) {
        kept = Optional.of(file);
    }

    @Override
    public ExecutionStatus configure(LoggerContext logging) {
        var line = new PatternLayoutEncoder();
        line.setContext(logging);
        line.setPattern("%d %-5level %logger{0}: %msg%n%nopex");
        line.start();
        var stderr = new ConsoleAppender<ILoggingEvent>();
        stderr.setContext(logging);
        stderr.setTarget("System.err");
        stderr.setEncoder(line);
        stderr.start();
        var root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.ERROR);
        root.addAppender(stderr);
        kept.map(LogFile::new).ifPresent(file -> {
            file.setContext(logging);
            file.start();
            root.addAppender(file);
        });
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
