package fr.conventio.benchmark;

import fr.conventio.benchmark.Comparison.Rival;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Taking in a large roster, beside LibreOffice reading the same file. */
final class Importing {
    private static final String SOURCE = "effectifs.xlsx";

    /** With which a hundred thousand lines must be read. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx256m");
    /** Promised of a bare reader's time. */
    private static final double READING_BOUND = 1.5;

    private Importing() {}

    /** Writes the file that is imported. */
    static Contender source(Programs programs, Path folder) {
        var file = folder.resolve(SOURCE);
        return new Contender(
                "The file to import",
                programs.rival("RosterFile", file.toString(), Integer.toString(programs.rows())),
                Map.of(),
                (run, output) -> Files.size(file) > programs.rows());
    }

    static List<Comparison> of(Programs programs, Path folder) {
        var file = folder.resolve(SOURCE).toString();
        var rivals = office(programs, folder, file);
        var read = new Contender(
                "Conventio: read whole, heap of 256 MiB",
                programs.ours(SMALL_HEAP, "ReadFile", file),
                Map.of(),
                (run, output) -> output.contains("rows " + (programs.rows() + 1) + "\n"));
        var bare = new Contender(
                "POI's event reader, cells only counted",
                programs.ours(SMALL_HEAP, "BareEvents", file),
                Map.of(),
                (run, output) -> output.contains("rows " + (programs.rows() + 1) + "\n"));
        var judged = new Contender(
                "Conventio: read and judged, heap of 256 MiB",
                programs.ours(SMALL_HEAP, "JudgeRoster", file),
                Map.of(),
                (run, output) -> output.contains("accepted " + programs.rows() + "\n"));
        var stored = new Contender(
                "Conventio: read, judged and stored in a new store, by the command line",
                programs.commandLine(
                        "import", "roster", file, "--dossier", "Essai", "--store", "store.mv.db", "--json"),
                Map.of(),
                (run, output) ->
                        output.contains("\"taken\":true") && output.contains("\"accepted\":" + programs.rows() + ","));
        return List.of(
                new Comparison(
                        "Import: read", read, List.of(new Rival(bare, READING_BOUND)), Double.POSITIVE_INFINITY),
                new Comparison("Import: read and judged", judged, rivals, Double.POSITIVE_INFINITY),
                new Comparison("Import: stored", stored, rivals, Double.POSITIVE_INFINITY));
    }

    private static List<Rival> office(Programs programs, Path folder, String file) {
        var office = Office.converting("LibreOffice to CSV", folder, "csv", List.of(file), (run, output) -> {
            try (var lines = Files.lines(run.resolve("effectifs.csv"), StandardCharsets.ISO_8859_1)) {
                return lines.count() > programs.rows();
            }
        });
        if (office.isEmpty()) {
            System.out.println("LibreOffice is not at " + Office.PROGRAM + ": imports are measured without it.");
        }
        return office.map(contender -> new Rival(contender, Double.POSITIVE_INFINITY)).stream()
                .toList();
    }
}
