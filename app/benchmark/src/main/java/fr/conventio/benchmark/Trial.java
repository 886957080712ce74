package fr.conventio.benchmark;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs contenders and measures each as a whole process, with GNU time. */
final class Trial {
    /** What a program says when its window can be used; those without a window end instead. */
    private static final String USABLE = "usable";

    private static final double NANOS = 1e9;
    private static final double KIBIBYTES = 1024;
    private static final Path TIME = Path.of("/usr/bin/time");

    private final Path folder;

    /** @param folder for what the runs write; emptied before each */
    Trial(Path folder) {
        this.folder = folder;
    }

    /** What the last run left. */
    Path folder() {
        return folder;
    }

    static boolean isPossible() {
        return Files.isExecutable(TIME);
    }

    /** @throws IllegalStateException when the program failed or did not do its work */
    Cost run(Contender contender) throws Exception {
        Folders.empty(folder);
        var figures = folder.resolveSibling("figures");
        var command = new ArrayList<>(List.of(TIME.toString(), "-q", "-f", "%U %S %M", "-o", figures.toString()));
        command.addAll(contender.command());
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(contender.environment());
        long start = System.nanoTime();
        var process = builder.start();
        long usable = 0;
        var output = new StringBuilder();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(USABLE)) {
                    usable = System.nanoTime();
                }
                output.append(line).append('\n');
            }
        }
        int exit = process.waitFor();
        long end = usable == 0 ? System.nanoTime() : usable;
        if (exit != 0 || !contender.check().isDone(folder, output.toString())) {
            throw new IllegalStateException(contender.name() + " failed with exit code " + exit + ":\n" + output);
        }
        var parts = Files.readString(figures).strip().split(" ");
        return new Cost(
                (end - start) / NANOS,
                Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]) / KIBIBYTES);
    }
}
