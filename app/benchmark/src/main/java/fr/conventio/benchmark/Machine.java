package fr.conventio.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the measures were taken on. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final double GIBIBYTES = 1 << 30;

    private Machine() {}

    static String described() throws IOException {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return String.format(
                Locale.ROOT,
                "%s, %d processors of type %s, %.0f GiB of memory, Java %s, load %.1f at the start",
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                system.getAvailableProcessors(),
                processor(),
                system.getTotalMemorySize() / GIBIBYTES,
                Runtime.version(),
                system.getSystemLoadAverage());
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }
}
