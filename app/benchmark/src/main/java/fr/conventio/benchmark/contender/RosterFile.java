package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.dhatim.fastexcel.Workbook;

/** Writes the file that is to be imported: one header, one line per post, plain texts, as HR programs export it. */
final class RosterFile {
    /** As many lines as a sheet of Excel 97 takes; more stand in a second sheet. */
    private static final int SHEET_OF_1997 = 60_000;

    private RosterFile() {}

    /** @param args the file, whose extension tells its format; the number of posts */
    public static void main(String[] args) throws IOException {
        var lines = lines(Integer.parseInt(args[1]));
        var file = Path.of(args[0]);
        try (var out = Files.newOutputStream(file)) {
            var name = file.getFileName().toString();
            switch (name.substring(name.lastIndexOf('.') + 1)) {
                case "xlsx" -> xlsx(lines, out);
                case "xls" -> xls(lines, out);
                case "ods" -> ods(lines, out);
                case "csv" -> csv(lines, out);
                default -> throw new IllegalArgumentException(name);
            }
        }
    }

    private static List<List<String>> lines(int size) {
        var annex = LargeRoster.annex(size);
        var fields = new ArrayList<>(PostField.annexColumns());
        fields.addAll(PostField.workbookColumns());
        var cells = new PostCells(annex.roster());
        var lines = new ArrayList<List<String>>();
        lines.add(fields.stream().map(field -> Words.FRENCH.say(field.label())).toList());
        for (var post : annex.roster().posts()) {
            lines.add(fields.stream().map(field -> cells.text(post, field)).toList());
        }
        return lines;
    }

    private static void xlsx(List<List<String>> lines, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "export", "1.0")) {
            var sheet = workbook.newWorksheet("Effectifs");
            for (int row = 0; row < lines.size(); row++) {
                var cells = lines.get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
        }
    }

    private static void xls(List<List<String>> lines, OutputStream out) throws IOException {
        try (var workbook = new HSSFWorkbook()) {
            for (int from = 1; from < lines.size(); from += SHEET_OF_1997) {
                var sheet = workbook.createSheet("Effectifs " + from);
                put(sheet, 0, lines.getFirst());
                var part = lines.subList(from, Math.min(lines.size(), from + SHEET_OF_1997));
                for (int row = 0; row < part.size(); row++) {
                    put(sheet, row + 1, part.get(row));
                }
            }
            workbook.write(out);
        }
    }

    private static void put(HSSFSheet sheet, int place, List<String> cells) {
        var row = sheet.createRow(place);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    private static void ods(List<List<String>> lines, OutputStream out) throws IOException {
        var type = "application/vnd.oasis.opendocument.spreadsheet";
        try (var zip = new ZipOutputStream(out);
                var text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8))) {
            part(zip, text, "mimetype", type);
            part(
                    zip,
                    text,
                    "META-INF/manifest.xml",
                    "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" m:version=\"1.3\">"
                            + "<m:file-entry m:full-path=\"/\" m:media-type=\"" + type + "\"/>"
                            + "<m:file-entry m:full-path=\"content.xml\" m:media-type=\"text/xml\"/></m:manifest>");
            part(
                    zip,
                    text,
                    "content.xml",
                    "<o:document-content xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" o:version=\"1.3\">"
                            + "<o:body><o:spreadsheet><table:table table:name=\"Effectifs\">");
            for (var line : lines) {
                text.write("<table:table-row>");
                for (var cell : line) {
                    text.write("<table:table-cell o:value-type=\"string\"><text:p>" + escaped(cell)
                            + "</text:p></table:table-cell>");
                }
                text.write("</table:table-row>");
            }
            text.write("</table:table></o:spreadsheet></o:body></o:document-content>");
        }
    }

    private static void part(ZipOutputStream zip, Writer text, String name, String beginning) throws IOException {
        text.flush();
        zip.putNextEntry(new ZipEntry(name));
        text.write(beginning);
        text.flush();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void csv(List<List<String>> lines, OutputStream out) throws IOException {
        try (var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (var line : lines) {
                text.write(line.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";", "", "\r\n")));
            }
        }
    }
}
