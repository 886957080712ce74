package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.util.ArrayList;

/** Reads the visible sheets of a workbook, one after the other. */
final class XlsxTable {
    private static final String WORKBOOK = "/officeDocument";
    private static final String SHEET = "/worksheet";
    private static final String TEXTS = "/sharedStrings";
    private static final String STYLES = "/styles";
    private static final String MACROS = "/vbaProject";

    private XlsxTable() {}

    static void read(ZipParts zip, Feed feed) throws IOException {
        var parts = new XlsxParts(zip, feed);
        var workbookPart = parts.relationsOf("").stream()
                .filter(relation -> relation.isOf(WORKBOOK))
                .findFirst()
                .orElseThrow(feed::unknown)
                .target();
        var relations = parts.relationsOf(workbookPart);
        boolean hasMacros = relations.stream().anyMatch(relation -> relation.isOf(MACROS));
        feed.format(hasMacros ? FileFormat.XLSM : FileFormat.XLSX);
        if (hasMacros) {
            feed.remark(Message.of("file.macros"));
        }
        var workbook = new WorkbookPart();
        parts.parse(workbookPart, workbook);
        var sheets = new ArrayList<Sheet>();
        for (var sheet : workbook.sheets()) {
            if (sheet.isHidden() && !feed.wantsHidden()) {
                continue;
            }
            var relation = relations.stream()
                    .filter(candidate -> candidate.id().equals(sheet.relation()))
                    .findFirst()
                    .orElseThrow(() -> new IOException("a sheet is missing"));
            // Charts have sheets of their own, of another type.
            if (relation.isOf(SHEET)) {
                sheets.add(new Sheet(sheet.name(), sheet.isHidden(), relation.target()));
            }
        }
        feed.expect(sheets.stream().mapToLong(sheet -> parts.size(sheet.part())).sum());
        var texts = new SharedTexts(feed);
        var formats = new CellFormats();
        for (var relation : relations) {
            if (relation.isOf(TEXTS)) {
                parts.parse(relation.target(), texts);
            } else if (relation.isOf(STYLES)) {
                parts.parse(relation.target(), formats);
            }
        }
        var values = new CellValues(texts, formats, workbook.countsFrom1904());
        for (var sheet : sheets) {
            feed.sheet(sheet.name(), sheet.isHidden());
            parts.parseCounted(sheet.part(), new SheetRows(values, feed));
        }
        feed.step();
    }

    private record Sheet(String name, boolean isHidden, String part) {}
}
