package fr.conventio.reports.tables;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.StableWorkbook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;

/** Writes a document of tables as an Excel workbook, its totals as living formulas. */
public final class TablesWorkbook {
    /**
     * Writes or replaces the file. The same document gives the same bytes.
     *
     * @param progress told the rows written
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(TablesDocument document, Path file, Progress progress) {
        WholeFile.write(file, out -> {
            try (var workbook = new StableWorkbook(document.title(), document.date())) {
                fill(document, workbook, progress);
                workbook.writeTo(out);
            }
        });
    }

    /** Adds the document's sheets to a workbook. */
    public void fill(TablesDocument document, StableWorkbook workbook, Progress progress) {
        var look = new SheetLook(workbook);
        var lists = new Choices(workbook);
        var steps = new RowSteps(progress, document.rows());
        boolean first = true;
        for (var parts : sheets(document)) {
            var name = parts.getFirst().sheet();
            var sheetName = name.isEmpty() ? WorkbookUtil.createSafeSheetName(document.title()) : name;
            new TablesSheet(document, parts, workbook, sheetName, look, lists).write(first, steps);
            first = false;
        }
        lists.write(look);
        steps.end();
    }

    /** The parts of each sheet. */
    private static List<List<Part>> sheets(TablesDocument document) {
        var sheets = new ArrayList<List<Part>>();
        for (var part : document.parts()) {
            if (sheets.isEmpty() || !part.sheet().isEmpty()) {
                sheets.add(new ArrayList<>());
            }
            sheets.getLast().add(part);
        }
        return sheets;
    }
}
