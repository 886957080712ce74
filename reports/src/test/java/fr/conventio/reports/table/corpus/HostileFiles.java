package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files made to harm, or damaged. */
final class HostileFiles {
    private static final String HEADER = "Service|Fonction|Statut|Cat.|Grade|Temps de travail|Transfert|Remarques\n";
    private static final String LINE = "Finances|Comptable|Titulaire|C|Adjoint administratif|TC|Non|";
    private static final Expected READ =
            Expected.accepts("Finances|Comptable|Titulaire|C|Adjoint administratif|TC 100 %|Non|-");
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private HostileFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                file(
                        "zip bomb",
                        () -> sheet(
                                "<row><c t=\"inlineStr\"><is><t>" + " ".repeat(80_000_000) + "</t></is></c></row>", ""),
                        Expected.fails("file.swollen")),
                file(
                        "ods bomb",
                        () -> Workbooks.odsOf(
                                "<table:table table:name=\"a\"><table:table-row table:number-rows-repeated=\"100000000\"><table:table-cell table:number-columns-repeated=\"1000\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"),
                        Expected.fails("file.too_large")),
                file(
                        "billion laughs",
                        () -> sheet(
                                "<row><c t=\"inlineStr\"><is><t>&lol;</t></is></c></row>",
                                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY lol \"&a;&a;\">]>"),
                        Expected.fails("file.damaged")),
                file(
                        "a file named from inside",
                        () -> sheet(
                                "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>",
                                "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"),
                        Expected.fails("file.damaged")),
                file(
                        "a file named from inside, xml 2003",
                        () -> new String(Workbooks.spreadsheetMl(HEADER + LINE), StandardCharsets.UTF_8)
                                .replace("<?mso", "<!DOCTYPE x [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><?mso")
                                .replace("Comptable", "&x;")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.damaged")),
                file(
                        "a cell of a million letters",
                        () -> Workbooks.csv(HEADER + LINE + "x".repeat(1_000_000), ";", StandardCharsets.UTF_8),
                        Expected.accepts().refused("H2 refusal.too_long")),
                file("a far cell", HostileFiles::far, READ),
                file("sixteen thousand columns", HostileFiles::wide, READ),
                file("two parts of one name", HostileFiles::twice, Expected.fails("file.damaged")),
                file(
                        "cut in the middle",
                        () -> {
                            var whole = Workbooks.xlsx(HEADER + LINE);
                            return Arrays.copyOf(whole, whole.length / 2);
                        },
                        Expected.fails("file.damaged")),
                file(
                        "old workbook cut in the middle",
                        () -> {
                            var whole = Workbooks.xls(HEADER + LINE);
                            return Arrays.copyOf(whole, 2_000);
                        },
                        Expected.fails("file.damaged")),
                file(
                        "noise",
                        () -> {
                            var noise = new byte[50_000];
                            new java.util.Random(7).nextBytes(noise);
                            return noise;
                        },
                        Expected.fails("file.unknown")),
                file(
                        "formulas in texts stay texts",
                        () -> Workbooks.csv(
                                HEADER + LINE + "=cmd|' /C calc'!A0".replace("|", "¦") + "\n",
                                ";",
                                StandardCharsets.UTF_8),
                        READ),
                file(
                        "quotes that never close",
                        () -> (HEADER.replace("|", ";") + LINE.replace("|", ";") + "\"" + "a;b\n".repeat(2_000_000))
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.open_quote")));
    }

    private static byte[] sheet(String rows, String prologue) throws Exception {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var relation =
                "<Relationships><Relationship Id=\"r1\" Type=\"" + office + "/%s\" Target=\"%s\"/></Relationships>";
        return Workbooks.zip(
                "_rels/.rels", relation.formatted("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels", relation.formatted("worksheet", "/xl/worksheets/sheet1.xml"),
                "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"F\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                                .formatted(MAIN, office),
                "xl/worksheets/sheet1.xml",
                        prologue + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static byte[] far() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), HEADER + LINE)) {
            workbook.getSheetAt(0).createRow(1_048_575).createCell(16_383).setCellValue("perdu");
            return Workbooks.saved(workbook);
        }
    }

    private static byte[] wide() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), HEADER + LINE)) {
            var row = workbook.getSheetAt(0).getRow(0);
            for (int column = 8; column < 16_384; column++) {
                row.createCell(column).setCellValue("colonne " + column);
            }
            return Workbooks.saved(workbook);
        }
    }

    /** A zip whose second name was changed into the first. */
    private static byte[] twice() throws Exception {
        var zip = Workbooks.zip(
                "[Content_Types].xml", "<x/>", "xl/worksheets/a.xml", "<a/>", "xl/worksheets/b.xml", "<b/>");
        var text = new String(zip, StandardCharsets.ISO_8859_1).replace("sheets/b.xml", "sheets/a.xml");
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
