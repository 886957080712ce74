package fr.conventio.persistence.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A process that was killed.
 *
 * @param acknowledged the last step that it called done; each step is one line of its output
 * @param lived from its first word to its end
 */
record Victim(long acknowledged, Duration lived) {
    /** Starts a process, and kills it a while after its first word: 0 when it is ready. */
    static Victim killed(Work work, Path store, boolean careless, Duration delay)
            throws IOException, InterruptedException {
        var process = start(work, store, careless);
        var last = new AtomicLong(-1);
        var spoke = new CountDownLatch(1);
        var reading = CompletableFuture.runAsync(() -> {
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    last.set(Long.parseLong(line));
                    spoke.countDown();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                spoke.countDown();
            }
        });
        spoke.await();
        long start = System.nanoTime();
        process.waitFor(delay.toMillis(), TimeUnit.MILLISECONDS);
        // By its handle: Process.destroyForcibly would close the pipe, and with it forget the last lines.
        process.toHandle().destroyForcibly();
        process.waitFor();
        var lived = Duration.ofNanos(System.nanoTime() - start);
        reading.join();
        if (last.get() < 0) {
            throw new IllegalStateException("the process did not even start its work");
        }
        return new Victim(last.get(), lived);
    }

    private static Process start(Work work, Path store, boolean careless) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        work.name(),
                        store.toString(),
                        Boolean.toString(careless))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
