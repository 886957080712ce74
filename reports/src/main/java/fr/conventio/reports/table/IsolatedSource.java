package fr.conventio.reports.table;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Reads files in a process of their own with a small heap: a crash, an endless loop or a memory that runs out ends that
 * process, and here becomes a sentence. Cancelling ends it at once.
 */
public final class IsolatedSource implements TableSource {
    /** The largest rosters are read in it; what needs more is no roster. */
    private static final String HEAP = "-Xmx256m";
    /** Nothing is heard of a reading that goes on for longer only when it is caught in a loop. */
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final int OUT_OF_MEMORY = 3;

    private final Duration longestSilence;
    private final List<String> command;

    public IsolatedSource() {
        this(command().orElse(List.of()), LONGEST_SILENCE);
    }

    /** @param command starts a reading process; empty where none can be started, so that files are read here */
    IsolatedSource(List<String> command, Duration longestSilence) {
        this.command = List.copyOf(command);
        this.longestSilence = longestSilence;
    }

    @Override
    public void read(Path file, Consumer<SourceRow> rows, Progress progress) {
        if (command.isEmpty()) {
            new SpreadsheetSource().read(file, rows, progress);
        } else {
            read(file, new RowsOnly(rows), ReadOptions.NONE, progress, false);
        }
    }

    @Override
    public SourceFile open(Path file, ReadOptions options, Progress progress) {
        if (command.isEmpty()) {
            return new SpreadsheetSource().open(file, options, progress);
        }
        var collected = new Collected();
        read(file, collected, options, progress, true);
        return collected.file(String.valueOf(file.getFileName()));
    }

    private void read(Path file, Sink sink, ReadOptions options, Progress progress, boolean wantsHidden) {
        var name = String.valueOf(file.getFileName());
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var heard = new AtomicLong(System.nanoTime());
            var isSilent = new AtomicBoolean();
            Thread.ofVirtual().start(() -> watch(process, heard, isSilent));
            try (var out = new DataOutputStream(process.getOutputStream());
                    var in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16))) {
                ReadingProcess.tell(out, file, wantsHidden, options);
                receive(new Wire.Receiver(in), sink, progress, heard);
            } catch (IOException e) {
                throw broken(process, isSilent.get(), name, e);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            // No process could be started: reading here is better than not at all.
            SpreadsheetSource.read(file, sink, options, progress, wantsHidden);
        }
    }

    private static void receive(Wire.Receiver receiver, Sink sink, Progress progress, AtomicLong heard)
            throws IOException {
        for (int kind = receiver.next(); kind != Wire.END; kind = receiver.next()) {
            switch (kind) {
                case Wire.UNREADABLE -> throw new UnreadableFileException(receiver.message());
                case Wire.PROGRESS -> {
                    heard.set(System.nanoTime());
                    receiver.progress(progress);
                }
                default -> receiver.hand(kind, sink);
            }
        }
    }

    /** Ends with the process. */
    private void watch(Process process, AtomicLong heard, AtomicBoolean isSilent) {
        while (process.isAlive()) {
            LockSupport.parkNanos(LOOK.toNanos());
            if (System.nanoTime() - heard.get() > longestSilence.toNanos()) {
                isSilent.set(true);
                process.destroyForcibly();
            }
        }
    }

    private static UnreadableFileException broken(Process process, boolean isSilent, String name, IOException cause) {
        var key = isSilent ? "file.too_slow" : exitCode(process) == OUT_OF_MEMORY ? "file.too_large" : "file.damaged";
        var unreadable = SpreadsheetSource.unreadable(key, name);
        unreadable.initCause(cause);
        return unreadable;
    }

    private static int exitCode(Process process) {
        return process.onExit()
                .thenApply(Process::exitValue)
                .completeOnTimeout(0, 2, TimeUnit.SECONDS)
                .join();
    }

    /** How a reading process is started: by the Java that runs here, or by the launcher of a package that has no such command. */
    private static Optional<List<String>> command() {
        var bin = Path.of(System.getProperty("java.home"), "bin");
        for (var name : List.of("java", "java.exe")) {
            if (Files.isExecutable(bin.resolve(name))) {
                return Optional.of(List.of(
                        bin.resolve(name).toString(),
                        HEAP,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProcess.class.getName()));
            }
        }
        return ProcessHandle.current().info().command().map(launcher -> List.of(launcher, ReadingProcess.ARGUMENT));
    }
}
