package fr.conventio.benchmark;

import fr.conventio.benchmark.Comparison.Rival;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Taking in a large roster, beside LibreOffice reading the same file. */
final class Importing {
    /** With which a hundred thousand lines must be read, and stored. */
    private static final List<String> SMALL_HEAP = List.of("-Xmx256m");
    /** Promised of a bare reader's time. */
    private static final double READING_BOUND = 1.5;
    /** Promised of the time of a mere conversion. */
    private static final double STORING_BOUND = 1;

    private static final String WORKBOOK = "xlsx";
    private static final String TEXT = "csv";
    private static final List<String> OTHERS = List.of("xls", "ods", TEXT);

    private final Programs programs;
    private final Path folder;

    /** @param folder for the files to import */
    Importing(Programs programs, Path folder) {
        this.programs = programs;
        this.folder = folder;
    }

    /** Writes the files that are imported. */
    List<Contender> sources() {
        var sources = new ArrayList<Contender>();
        sources.add(source(WORKBOOK));
        OTHERS.forEach(format -> sources.add(source(format)));
        return sources;
    }

    private Contender source(String format) {
        var file = file(format);
        return new Contender(
                "The file to import",
                programs.rival("RosterFile", file, Integer.toString(programs.rows())),
                Map.of(),
                (run, output) -> Files.size(Path.of(file)) > programs.rows());
    }

    private String file(String format) {
        return folder.resolve("effectifs." + format).toString();
    }

    List<Comparison> comparisons() {
        var file = file(WORKBOOK);
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
        var stored = new Contender(
                "Conventio: read, judged and stored in a new store, by the command line, heap of 256 MiB",
                programs.commandLine(
                        SMALL_HEAP, "import", "roster", file, "--dossier", "Essai", "--store", "store.mv.db", "--json"),
                Map.of(),
                (run, output) ->
                        output.contains("\"taken\":true") && output.contains("\"accepted\":" + programs.rows() + ","));
        var all = new ArrayList<Comparison>();
        all.add(new Comparison(
                "Import: read", read, List.of(new Rival(bare, READING_BOUND)), Double.POSITIVE_INFINITY));
        all.add(judged(WORKBOOK));
        OTHERS.forEach(format -> all.add(judged(format)));
        var rivals = new ArrayList<>(office(WORKBOOK, STORING_BOUND));
        rivals.add(bareStore("H2 alone: as many posts put into its tables", "post"));
        rivals.add(bareStore("H2 alone: into one table, with its primary key and nothing else", "least"));
        rivals.add(packed(file));
        all.add(new Comparison("Import: stored", stored, rivals, Double.POSITIVE_INFINITY));
        return all;
    }

    /** Tells what of a stored import is the database's own. */
    private Rival bareStore(String name, String table) {
        var contender = new Contender(
                name,
                programs.ours(SMALL_HEAP, "BareStore", "./bare", Integer.toString(programs.rows()), table),
                Map.of(),
                (run, output) -> output.contains("stored " + programs.rows() + "\n"));
        return new Rival(contender, Double.POSITIVE_INFINITY);
    }

    private Rival packed(String file) {
        var contender = new Contender(
                "Without rows: read, judged and packed into one table, no journal, no copy",
                programs.ours(SMALL_HEAP, "PackedPosts", file, "./packed"),
                Map.of(),
                (run, output) -> output.contains("stored " + programs.rows() + "\n"));
        return new Rival(contender, Double.POSITIVE_INFINITY);
    }

    private Comparison judged(String format) {
        var judged = new Contender(
                "Conventio: read and judged, heap of 256 MiB",
                programs.ours(SMALL_HEAP, "ReadAndJudge", file(format)),
                Map.of(),
                (run, output) -> output.contains("accepted " + programs.rows() + "\n"));
        return new Comparison(
                "Import: ." + format + " read and judged",
                judged,
                // A text needs no conversion to one.
                format.equals(TEXT) ? List.of() : office(format, Double.POSITIVE_INFINITY),
                Double.POSITIVE_INFINITY);
    }

    private List<Rival> office(String format, double bound) {
        var office = Office.converting(
                "LibreOffice to CSV", folder, "csv", List.of(file(format)), (run, output) -> isWhole(run, format));
        if (office.isEmpty()) {
            System.out.println("LibreOffice is not at " + Office.PROGRAM + ": imports are measured without it.");
        }
        return office.map(contender -> new Rival(contender, bound)).stream().toList();
    }

    /** LibreOffice writes the first sheet alone: of a workbook of 1997, which holds two, that is less than is asked of us. */
    private boolean isWhole(Path run, String format) throws Exception {
        try (var lines = Files.lines(run.resolve("effectifs.csv"), StandardCharsets.ISO_8859_1)) {
            return lines.count() > (format.equals("xls") ? programs.rows() / 2 : programs.rows());
        }
    }
}
