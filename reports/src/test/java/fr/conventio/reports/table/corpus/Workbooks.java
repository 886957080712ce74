package fr.conventio.reports.table.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the same table in each format, from lines whose cells stand between "|"; "=Name" begins a sheet. */
final class Workbooks {
    private Workbooks() {}

    static Map<String, List<String[]>> sheets(String text) {
        var sheets = new LinkedHashMap<String, List<String[]>>();
        var name = "Feuil1";
        for (var line : text.strip().split("\n", -1)) {
            if (line.startsWith("=")) {
                name = line.substring(1).strip();
                sheets.put(name, new ArrayList<>());
            } else {
                var cells = line.split("\\|", -1);
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = cells[i].strip();
                }
                sheets.computeIfAbsent(name, fresh -> new ArrayList<>()).add(cells);
            }
        }
        return sheets;
    }

    /** Numbers as numbers, the rest as text. */
    static <W extends Workbook> W filled(W workbook, String text) {
        sheets(text).forEach((name, rows) -> {
            var sheet = workbook.createSheet(name);
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).length; c++) {
                    var value = rows.get(r)[c];
                    if (value.matches("-?\\d+(\\.\\d+)?")) {
                        row.createCell(c).setCellValue(Double.parseDouble(value));
                    } else if (!value.isEmpty()) {
                        row.createCell(c).setCellValue(value);
                    }
                }
            }
        });
        return workbook;
    }

    static byte[] saved(Workbook workbook) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }

    static byte[] xlsx(String text) throws IOException {
        return saved(filled(new XSSFWorkbook(), text));
    }

    static byte[] xls(String text) throws IOException {
        return saved(filled(new HSSFWorkbook(), text));
    }

    /** @param mode one of the three locks that old Excels knew */
    static byte[] encryptedXls(String text, String password, EncryptionMode mode) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var workbook = filled(new HSSFWorkbook(), text)) {
            var records = workbook.getInternalWorkbook().getWorkbookRecordList();
            records.add(1, new FilePassRecord(mode));
            return saved(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] encryptedXlsx(String text, String password, EncryptionMode mode) throws Exception {
        try (var container = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(xlsx(text));
            }
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    static byte[] csv(String text, String separator, Charset charset) {
        var lines = new StringBuilder();
        for (var row : sheets(text).values().iterator().next()) {
            lines.append(String.join(separator, row)).append("\r\n");
        }
        return lines.toString().getBytes(charset);
    }

    static byte[] html(String text, String head, Charset charset) {
        var page = new StringBuilder("<html><head>" + head + "</head><body><table border=1>");
        for (var row : sheets(text).values().iterator().next()) {
            page.append("<tr>");
            for (var cell : row) {
                page.append("<td>").append(escaped(cell)).append("</td>");
            }
            page.append("</tr>\n");
        }
        return page.append("</table></body></html>").toString().getBytes(charset);
    }

    static byte[] spreadsheetMl(String text) {
        var xml = new StringBuilder(
                "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">");
        sheets(text).forEach((name, rows) -> {
            xml.append("<Worksheet ss:Name=\"").append(escaped(name)).append("\"><Table>");
            for (var row : rows) {
                xml.append("<Row>");
                for (int c = 0; c < row.length; c++) {
                    if (!row[c].isEmpty()) {
                        var type = row[c].matches("-?\\d+(\\.\\d+)?") ? "Number" : "String";
                        xml.append("<Cell ss:Index=\"%d\"><Data ss:Type=\"%s\">%s</Data></Cell>"
                                .formatted(c + 1, type, escaped(row[c])));
                    }
                }
                xml.append("</Row>");
            }
            xml.append("</Table></Worksheet>");
        });
        return xml.append("</Workbook>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] ods(String text) throws IOException {
        var xml = new StringBuilder();
        sheets(text).forEach((name, rows) -> {
            xml.append("<table:table table:name=\"").append(escaped(name)).append("\">");
            for (var row : rows) {
                xml.append("<table:table-row>");
                for (var cell : row) {
                    if (cell.isEmpty()) {
                        xml.append("<table:table-cell/>");
                    } else if (cell.matches("-?\\d+(\\.\\d+)?")) {
                        xml.append(
                                "<table:table-cell office:value-type=\"float\" office:value=\"%s\"><text:p>%s</text:p></table:table-cell>"
                                        .formatted(cell, cell));
                    } else {
                        xml.append(
                                "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"
                                        .formatted(escaped(cell)));
                    }
                }
                xml.append("</table:table-row>");
            }
            xml.append(
                    "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row></table:table>");
        });
        return odsOf(xml.toString());
    }

    static byte[] flatOds(String text) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(ods(text)))) {
            zip.getNextEntry();
            zip.getNextEntry();
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(
                            "office:document-content ",
                            "office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" ")
                    .replace("</office:document-content>", "</office:document>")
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /** @param tables of content.xml */
    static byte[] odsOf(String tables) throws IOException {
        var content = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content"
                + " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:automatic-styles>"
                + "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        return zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content);
    }

    /** @param namesAndTexts of the parts, by turns */
    static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
