package fr.conventio.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Measures what is promised about time and memory, and prints it as Markdown. */
public final class Benchmark {
    /** Windows are quick: more rounds of them. */
    private static final int WINDOWS = 10;

    private Benchmark() {}

    /**
     * @param args our classes; the application's jar; a folder for the runs; the number of posts; of measured rounds; the
     *     comparisons wanted, of import, pdf, workbook, act, window and installed; the application as it is packaged
     */
    public static void main(String[] args) throws Exception {
        if (!Trial.isPossible()) {
            System.out.println("GNU time is needed at /usr/bin/time (Debian’s package “time”): nothing was measured.");
            return;
        }
        var programs = new Programs(args[0], Path.of(args[1]).toRealPath().toString(), Integer.parseInt(args[3]));
        int rounds = Integer.parseInt(args[4]);
        var wanted = List.of(args[5].split(","));
        var folder = Path.of(args[2]).toAbsolutePath();
        Folders.empty(folder);
        var trial = new Trial(folder.resolve("run"));
        System.out.println(Machine.described());
        System.out.println(programs.rows() + " posts; one unmeasured run of each, then " + rounds + " by turns");
        if (wanted.contains("import")) {
            var importing = new Importing(programs, folder);
            for (var source : importing.sources()) {
                trial.run(source);
            }
            for (var comparison : importing.comparisons()) {
                comparison.run(trial, rounds);
            }
        }
        if (wanted.contains("pdf")) {
            Annexes.pdf(programs).run(trial, rounds);
            Annexes.judge(programs, trial);
        }
        if (wanted.contains("workbook")) {
            Annexes.workbook(programs).run(trial, rounds);
        }
        if (wanted.contains("act")) {
            Acts.run(programs, trial, folder, rounds);
        }
        if (wanted.contains("window") || wanted.contains("installed")) {
            trial.run(FirstWindow.store(programs, folder));
            try (var display = Display.open()) {
                if (wanted.contains("window")) {
                    FirstWindow.of(programs, display, folder).run(trial, WINDOWS);
                }
                if (wanted.contains("installed")) {
                    installed(programs, display, folder, Path.of(args[6]), trial);
                }
            }
        }
    }

    private static void installed(Programs programs, Display display, Path folder, Path image, Trial trial)
            throws Exception {
        if (Files.isDirectory(image)) {
            FirstWindow.installed(programs, display, folder, image.toRealPath()).run(trial, WINDOWS);
        } else {
            System.out.println(
                    "No packages here (mvn -Pinstaller package): the installed application was not measured.");
        }
    }
}
