package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as programs write them that know their format badly, or people who chose the wrong one. */
final class StrangeFiles {
    private static final String TABLE = FormatFiles.TABLE;
    private static final Expected READ = FormatFiles.READ;
    private static final Expected NOT_READ = Expected.fails("file.not_read");
    private static final String COMMENT = "<!-- " + "export ".repeat(2_000) + "-->";

    private StrangeFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        var all = new ArrayList<>(texts());
        all.addAll(markup());
        all.addAll(others());
        return all;
    }

    private static List<Map.Entry<String, Entry>> texts() {
        return List.of(
                file("txt, says that tabs stand between its cells", () -> csv("\uFEFFsep=\t\r\n", "\t"), READ),
                file("csv, says its separator loudly and in quotes", () -> csv("\"SEP=;\"\r\n", ";"), READ),
                file(
                        "csv, semicolons in every sentence",
                        () -> ("Service,Fonction,Cat.,Grade,Quotité,Transfert\n"
                                        + "Achats ; marchés ; stocks,Acheteur,B,Rédacteur,100 %,Non\n"
                                        + "Archives ; prêts ; dons,Archiviste,B,Rédacteur,100 %,Non\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.accepts(
                                "Achats ; marchés ; stocks|Acheteur||B|Rédacteur|TC 100 %|Non|-",
                                "Archives ; prêts ; dons|Archiviste||B|Rédacteur|TC 100 %|Non|-")),
                file(
                        "csv, its last line in another charset",
                        () -> joined(csv("", ";"), "Édité par la mairie\r\n".getBytes(Charset.forName("windows-1252"))),
                        READ.ignored(4)),
                file("csv, utf-32", () -> ("\uFEFF" + text(";")).getBytes(Charset.forName("UTF-32LE")), READ),
                file(
                        "csv, a sign that nothing shows",
                        () -> text(";").replace("Juriste", "Juri\0ste").getBytes(StandardCharsets.UTF_8),
                        READ),
                file(
                        "csv, twenty thousand columns",
                        () -> text(";")
                                .replaceFirst("\r\n", ";x".repeat(20_000) + "\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        READ),
                file(
                        "csv, a quote that swallows the next line",
                        () -> text(";")
                                .replace("Finances;", "\"Finances;")
                                .replace("Élus;", "Élus\";")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.open_quote")),
                file(
                        "csv, a quote in the middle of quotes",
                        () -> text(";")
                                .replace("Juriste", "\"Juriste \"senior\" au cabinet\"")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.open_quote")),
                file(
                        "csv, spaces alone",
                        () -> " \r\n   \r\n".getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.blank")));
    }

    private static List<Map.Entry<String, Entry>> markup() {
        return List.of(
                file(
                        "html, a long comment first",
                        () -> joined(COMMENT.getBytes(StandardCharsets.UTF_8), html()),
                        READ),
                file(
                        "html, cells that hold tables",
                        () -> page().replaceAll(
                                        "<td>(Juriste|Chargé[^<]*)</td>",
                                        "<td><table><tr><td>$1</td></tr></table></td>")
                                .getBytes(StandardCharsets.UTF_8),
                        READ),
                file(
                        "html, the table in a table that lays the page out",
                        () -> page().replace("<table border=1>", "<table><tr><td><table>")
                                .replace("</table>", "</table></td></tr></table>")
                                .getBytes(StandardCharsets.UTF_8),
                        READ),
                file(
                        "spreadsheetml, a long comment first",
                        () -> new String(Workbooks.spreadsheetMl(TABLE), StandardCharsets.UTF_8)
                                .replace("<Workbook", COMMENT + "<Workbook")
                                .getBytes(StandardCharsets.UTF_8),
                        READ),
                file(
                        "xlsx, slashes of windows",
                        () -> rewritten("/", "\\", "Target=\"worksheets/", "Target=\"worksheets\\"),
                        READ),
                file(
                        "xlsx, a part by a long way",
                        () -> rewritten("/", "/", "Target=\"worksheets/", "Target=\".././xl/worksheets/"),
                        READ),
                file("xlsx, nothing in it", () -> Workbooks.saved(blank()), Expected.fails("file.blank")));
    }

    private static List<Map.Entry<String, Entry>> others() {
        return List.of(
                file("json", () -> "[{\"service\": \"Finances\"}]".getBytes(StandardCharsets.UTF_8), NOT_READ),
                file(
                        "message",
                        () -> "From: drh@ville.example\r\nSubject: Agents\r\n\r\nBonjour"
                                .getBytes(StandardCharsets.UTF_8),
                        NOT_READ),
                file(
                        "photograph of a telephone",
                        () -> bytes(60, 0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c'),
                        NOT_READ),
                file("dbase", () -> bytes(80, 3, 126, 1, 1, 3), NOT_READ),
                file(
                        "archive of unix",
                        () -> joined(
                                Arrays.copyOf("agents.csv".getBytes(StandardCharsets.UTF_8), 257),
                                bytes(200, 'u', 's', 't', 'a', 'r')),
                        NOT_READ),
                file("what excel lays beside an open workbook", () -> bytes(165, 4, 'J', 'e', 'a', 'n'), NOT_READ),
                file("a copy that was cut off: zeros", () -> new byte[20_000], Expected.fails("file.empty")));
    }

    private static String text(String separator) {
        return new String(Workbooks.csv(TABLE, separator, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static byte[] csv(String before, String separator) {
        return (before + text(separator)).getBytes(StandardCharsets.UTF_8);
    }

    private static String page() {
        return new String(html(), StandardCharsets.UTF_8);
    }

    private static byte[] html() {
        return Workbooks.html(TABLE, "", StandardCharsets.UTF_8);
    }

    private static XSSFWorkbook blank() {
        var workbook = new XSSFWorkbook();
        workbook.createSheet();
        return workbook;
    }

    /** An .xlsx with something else in the names of its parts and in its links. */
    private static byte[] rewritten(String inName, String nameInstead, String said, String instead) throws Exception {
        var parts = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Workbooks.xlsx(TABLE)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(entry.getName().replace(inName, nameInstead));
                parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replace(said, instead));
            }
        }
        return Workbooks.zip(parts.toArray(String[]::new));
    }

    private static byte[] joined(byte[] first, byte[] then) throws Exception {
        var out = new ByteArrayOutputStream();
        out.write(first);
        out.write(then);
        return out.toByteArray();
    }

    private static byte[] bytes(int length, int... first) {
        var bytes = new byte[length];
        for (int i = 0; i < first.length; i++) {
            bytes[i] = (byte) first[i];
        }
        return bytes;
    }
}
