package fr.conventio.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** The whole act: the example's in a warm program, beside LibreOffice with the same workbooks; and a large one's memory. */
final class Acts {
    private static final Pattern WARM = Pattern.compile("warm (\\d+\\.\\d+)\n");
    private static final int POSTS = 10_000;
    private static final List<String> HEAP = List.of("-Xmx512m");
    /** Below it the file holds no whole act. */
    private static final long SMALLEST = 100_000;

    private Acts() {}

    static void run(Programs programs, Trial trial, Path folder, int rounds) throws Exception {
        System.out.println("\n## The whole act\n");
        var workbooks = Files.createDirectories(folder.resolve("workbooks"));
        trial.run(new Contender(
                "The workbooks inside the act",
                programs.ours(List.of(), "ExampleWorkbooks", workbooks.toString()),
                Map.of(),
                (run, output) -> files(workbooks, ".xlsx").size() > 1));
        var told = new AtomicReference<Double>(0.0);
        var ours = new Contender("Conventio", programs.ours(List.of(), "WarmAct"), Map.of(), (run, output) -> {
            var warm = WARM.matcher(output);
            boolean isTold = warm.find();
            if (isTold) {
                told.set(Double.valueOf(warm.group(1)));
            }
            return isTold;
        });
        var office = Office.converting(folder, "pdf", files(workbooks, ".xlsx"));
        if (office.isEmpty()) {
            System.out.println("LibreOffice is not at " + Office.PROGRAM + ": the act is measured without it.");
        }
        var warm = new ArrayList<Double>();
        var converted = new ArrayList<Double>();
        for (int round = 0; round <= rounds; round++) {
            trial.run(ours);
            double other =
                    office.isEmpty() ? Double.NaN : trial.run(office.get()).wall();
            if (round > 0) {
                warm.add(told.get());
                converted.add(other);
            }
        }
        System.out.println("| | wall s: median (min – max) |\n|---|---|");
        line("Conventio: the example’s act as PDF/A and PDF/UA with its workbooks and data inside, warm", warm);
        if (office.isPresent()) {
            line("LibreOffice: its workbooks to PDF", converted);
            var ratios = new ArrayList<Double>();
            for (int round = 0; round < rounds; round++) {
                ratios.add(warm.get(round) / converted.get(round));
            }
            System.out.println("\n- of LibreOffice: **" + new Figures(ratios).shown("%.2f") + "**");
        }
        large(programs, trial);
    }

    private static void large(Programs programs, Trial trial) throws Exception {
        var cost = trial.run(new Contender(
                "A large act",
                programs.ours(HEAP, "LargeAct", Integer.toString(POSTS)),
                Map.of(),
                (run, output) -> files(run, ".pdf").stream().anyMatch(Acts::isWhole)));
        System.out.printf(
                Locale.ROOT,
                "- the act of a dossier of %d posts, cold, heap of 512 MiB: **%.0f MiB** at its peak, %.1f s, CPU %.1f s%n",
                POSTS,
                cost.memory(),
                cost.wall(),
                cost.processor());
    }

    private static boolean isWhole(String file) {
        return Path.of(file).toFile().length() > SMALLEST;
    }

    private static void line(String name, List<Double> seconds) {
        System.out.println("| " + name + " | " + new Figures(seconds).shown("%.2f") + " |");
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
