package fr.conventio.reports.table.corpus;

import static fr.conventio.reports.table.corpus.CorpusTest.file;

import fr.conventio.reports.table.corpus.CorpusTest.Entry;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same table in every format, and the formats that are named. */
final class FormatFiles {
    static final String TABLE = """
            Services communs|Fonction|Statut|Catégorie|Grade|Temps de travail|Transfert|Date de transfert
            Finances|Chargé d’études|Titulaire|C|Adjoint administratif|TC 100%|Oui|01/01/2019
            Élus|Juriste|Contractuel|A|Attaché|TP 80%|Non|-
            """;
    static final Expected READ = Expected.accepts(
            "Finances|Chargé d’études|Titulaire|C|Adjoint administratif|TC 100 %|Oui|01/01/2019",
            "Élus|Juriste|Contractuel|A|Attaché|TP 80 %|Non|-");

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private FormatFiles() {}

    static List<Map.Entry<String, Entry>> all() {
        return List.of(
                file("xlsx", () -> Workbooks.xlsx(TABLE), READ),
                file("xlsm", FormatFiles::macros, READ),
                file("xlsx, strict", FormatFiles::strict, READ),
                file("xls", () -> Workbooks.xls(TABLE), READ),
                file("ods", () -> Workbooks.ods(TABLE), READ),
                file("ods, one xml file", () -> Workbooks.flatOds(TABLE), READ),
                file("spreadsheetml", () -> Workbooks.spreadsheetMl(TABLE), READ),
                file("html, utf-8", () -> Workbooks.html(TABLE, "<meta charset=utf-8>", StandardCharsets.UTF_8), READ),
                file(
                        "html, windows said latin",
                        () -> Workbooks.html(
                                TABLE,
                                "<meta http-equiv=Content-Type content=\"text/html; charset=iso-8859-1\">",
                                WINDOWS),
                        READ),
                file("csv, semicolon, utf-8", () -> Workbooks.csv(TABLE, ";", StandardCharsets.UTF_8), READ),
                file("csv, semicolon, windows", () -> Workbooks.csv(TABLE, ";", WINDOWS), READ),
                file("csv, comma", () -> Workbooks.csv(TABLE, ",", StandardCharsets.UTF_8), READ),
                file("csv, tab", () -> Workbooks.csv(TABLE, "\t", StandardCharsets.UTF_8), READ),
                file("csv, bar", () -> Workbooks.csv(TABLE, "|", StandardCharsets.UTF_8), READ),
                file(
                        "csv, says its separator",
                        () -> Workbooks.csv("sep=;\n" + TABLE.replace(" | ", "|"), ";", StandardCharsets.UTF_8),
                        READ),
                file("csv, mark of utf-8", () -> Workbooks.csv("\uFEFF" + TABLE, ";", StandardCharsets.UTF_8), READ),
                file(
                        "txt, utf-16 little",
                        () -> Workbooks.csv("\uFEFF" + TABLE, "\t", StandardCharsets.UTF_16LE),
                        READ),
                file("txt, utf-16 big", () -> Workbooks.csv("\uFEFF" + TABLE, "\t", StandardCharsets.UTF_16BE), READ),
                file("txt, utf-16 without a mark", () -> Workbooks.csv(TABLE, "\t", StandardCharsets.UTF_16LE), READ),
                file(
                        "csv, quotes and line breaks",
                        () -> ("\"Service\";\"Fonction\";\"Cat.\";\"Grade\";\"Quotité\";\"Transfert\"\n"
                                        + "\"Achats ; marchés\";\"Acheteur\n\"\"senior\"\"\";\"B\";\"Rédacteur\";\"100 %\";\"Non\"\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.accepts("Achats ; marchés|Acheteur \"senior\"||B|Rédacteur|TC 100 %|Non|-")),
                file(
                        "pdf",
                        () -> "%PDF-1.4\n1 0 obj".getBytes(StandardCharsets.US_ASCII),
                        Expected.fails("file.not_read")),
                file(
                        "word",
                        () -> Workbooks.zip("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"),
                        Expected.fails("file.not_read")),
                file(
                        "xlsb",
                        () -> Workbooks.zip("[Content_Types].xml", "<x/>", "xl/workbook.bin", "x"),
                        Expected.fails("file.not_read")),
                file("excel 4", () -> new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0}, Expected.fails("file.not_read")),
                file(
                        "image",
                        () -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0},
                        Expected.fails("file.not_read")),
                file("archive", () -> Workbooks.zip("effectifs.csv", "a;b"), Expected.fails("file.not_read")),
                file(
                        "other xml",
                        () -> "<?xml version=\"1.0\"?><agents/>".getBytes(StandardCharsets.UTF_8),
                        Expected.fails("file.not_read")),
                file(
                        "dif",
                        () ->
                                "TABLE\r\n0,1\r\n\"EXCEL\"\r\nVECTORS\r\n0,3\r\n\"\"\r\nDATA\r\n0,0\r\n\"\"\r\n-1,0\r\nBOT\r\n1,0\r\n\"Service\"\r\n"
                                        .getBytes(StandardCharsets.US_ASCII),
                        Expected.fails("file.not_read")),
                file(
                        "sylk",
                        () -> "ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K\"Service\"\r\nC;Y1;X2;K\"Fonction\"\r\nE\r\n"
                                .getBytes(StandardCharsets.US_ASCII),
                        Expected.fails("file.not_read")),
                file(
                        "csv, its headers begin as those of a sylk",
                        () -> ("ID;Poste;Service;Cat.;Grade;Quotité;Transfert\n"
                                        + "C1;Acheteur;Achats;B;Rédacteur;100 %;Non\n")
                                .getBytes(StandardCharsets.UTF_8),
                        Expected.accepts("Achats|Acheteur||B|Rédacteur|TC 100 %|Non|-")),
                file("empty", () -> new byte[0], Expected.fails("file.empty")),
                file(
                        "no table",
                        () -> Workbooks.xlsx("Bonjour|à tous\nVoici|la liste"),
                        Expected.fails("import.no_header")));
    }

    private static byte[] macros() throws Exception {
        try (var workbook = Workbooks.filled(new XSSFWorkbook(), TABLE)) {
            workbook.setVBAProject(new java.io.ByteArrayInputStream(new byte[] {1, 2, 3}));
            return Workbooks.saved(workbook);
        }
    }

    /** The name spaces of strict workbooks, dates of which are written as ISO texts. */
    private static byte[] strict() throws Exception {
        var rows = new StringBuilder();
        int number = 0;
        for (var row : Workbooks.sheets(TABLE).values().iterator().next()) {
            rows.append("<row r=\"").append(++number).append("\">");
            for (int c = 0; c < row.length; c++) {
                var place = (char) ('A' + c) + Integer.toString(number);
                rows.append(
                        row[c].equals("01/01/2019")
                                ? "<c r=\"" + place + "\" t=\"d\"><v>2019-01-01</v></c>"
                                : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + row[c] + "</t></is></c>");
            }
            rows.append("</row>");
        }
        return Workbooks.zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                "_rels/.rels",
                relation("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relation("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"%s\" xmlns:r=\"%s\" conformance=\"strict\"><sheets><sheet name=\"Feuil1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                        .formatted(MAIN, OFFICE),
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(OFFICE, type, target);
    }
}
