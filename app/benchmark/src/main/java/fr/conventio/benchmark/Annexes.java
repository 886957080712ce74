package fr.conventio.benchmark;

import fr.conventio.benchmark.Comparison.Rival;
import fr.conventio.model.document.Format;
import fr.conventio.reports.page.VeraPdf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Writing annex 1 of a large roster, beside programs that write the same texts. */
final class Annexes {
    private static final String FILE = "annex";
    private static final int FEW = 5_000;
    private static final double MOST_MEMORY = 512;
    /** Without a limit a JVM takes what the computer has, whether it needs it or not. */
    private static final List<String> HEAP = List.of("-Xmx320m");

    private Annexes() {}

    static Comparison pdf(Programs programs) {
        return new Comparison(
                "Annex 1 as PDF",
                ours("Conventio: PDF/A and PDF/UA, heap of 320 MiB", programs, Format.PDF),
                List.of(
                        new Rival(rival("JasperReports, tagged", programs, "Jasper"), 1),
                        new Rival(rival("bare canvas, no tags", programs, "BareCanvas"), 5)),
                MOST_MEMORY);
    }

    static Comparison workbook(Programs programs) {
        return new Comparison(
                "Annex 1 as Excel",
                ours("Conventio: heap of 320 MiB, with its look, totals and formulas", programs, Format.XLSX),
                List.of(
                        new Rival(rival("bare SXSSF", programs, "BareWorkbook"), 1.3),
                        new Rival(rival("fastexcel", programs, "FastWorkbook"), Double.POSITIVE_INFINITY)),
                Double.POSITIVE_INFINITY);
    }

    /** Prints how often ours and JasperReports' break the standards, by veraPDF, which takes its time: on few posts. */
    static void judge(Programs programs, Trial trial) throws Exception {
        var few = new Programs(programs.classes(), programs.application(), Math.min(FEW, programs.rows()));
        System.out.printf("%nveraPDF, on %d posts:%n%n", few.rows());
        trial.run(ours("Conventio", few, Format.PDF));
        judge("Conventio", trial.folder().resolve(name(Format.PDF)), PDFAFlavour.PDFA_3_A);
        trial.run(rival("JasperReports", few, "Jasper"));
        judge("JasperReports", trial.folder().resolve(FILE), PDFAFlavour.PDFA_1_A);
    }

    private static void judge(String name, Path file, PDFAFlavour archival) throws Exception {
        System.out.printf(
                "- %s: PDF/A-%s broken %d times, PDF/UA-1 broken %d times%n",
                name,
                archival.getId(),
                VeraPdf.failures(file, archival).size(),
                VeraPdf.failures(file, PDFAFlavour.PDFUA_1).size());
    }

    private static String name(Format format) {
        return "annexe-1." + format.extension();
    }

    private static Contender ours(String name, Programs programs, Format format) {
        var command = programs.ours(HEAP, "Annex", format.name(), Integer.toString(programs.rows()));
        return contender(name, programs, command, name(format));
    }

    private static Contender rival(String name, Programs programs, String program) {
        var command = programs.rival(program, FILE, Integer.toString(programs.rows()));
        return contender(name, programs, command, FILE);
    }

    private static Contender contender(String name, Programs programs, List<String> command, String file) {
        return new Contender(name, command, Map.of(), (run, output) -> Files.size(run.resolve(file)) > programs.rows());
    }
}
