package fr.conventio.benchmark.contender;

import fr.conventio.reports.file.WholeFile;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The annex' cells written with POI's streaming workbook, without any look. */
final class BareWorkbook {
    private static final int ROWS_IN_MEMORY = 200;

    private BareWorkbook() {}

    /** @param args the file; the number of posts */
    public static void main(String[] args) {
        var cells = new AnnexCells(LargeRoster.annex(Integer.parseInt(args[1])));
        WholeFile.write(Path.of(args[0]), out -> {
            try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
                var sheet = workbook.createSheet();
                cells.write((row, texts) -> {
                    var written = sheet.createRow(row);
                    for (int column = 0; column < texts.size(); column++) {
                        written.createCell(column).setCellValue(texts.get(column));
                    }
                    written.createCell(texts.size()).setCellValue(AnnexCells.SHARE);
                });
                workbook.write(out);
            }
        });
    }
}
