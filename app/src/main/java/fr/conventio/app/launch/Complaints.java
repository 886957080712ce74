package fr.conventio.app.launch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * What is logged: only what went wrong, without data, and never on standard output. Said in code, since reading it from a
 * file would delay the window.
 */
public final class Complaints extends ContextAwareBase implements Configurator {
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
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}
