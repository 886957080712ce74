package fr.conventio.reports.procedure;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Writes the annex as an Excel workbook: a timeline for each variant that follows when a duration or the first day is changed
 * there, then the steps and the glossary.
 */
public final class ProcedureAnnexWorkbook {
    private static final double[] STEP_WIDTHS = {20, 32, 16, 14, 22, 17, 22, 52};
    private static final double[] GLOSSARY_WIDTHS = {18, 70};
    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);

    /**
     * Writes or replaces the file. The same annex gives the same bytes.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(ProcedureAnnex annex, Path file, Progress progress) {
        WholeFile.write(file, out -> {
            try (var workbook =
                    new StableWorkbook(annex.title(), annex.dossier().effectiveDate())) {
                fill(annex, workbook, progress);
                workbook.writeTo(out);
            }
        });
    }

    /** Adds the annex's sheets to a workbook. */
    public void fill(ProcedureAnnex annex, StableWorkbook workbook, Progress progress) {
        var look = new SheetLook(workbook);
        var timelines = annex.timelines();
        int parts = timelines.size() + 2;
        int done = 0;
        progress.step(done, parts);
        for (var timeline : timelines) {
            new TimelineSheet(annex, timeline, workbook, look).write();
            progress.step(++done, parts);
        }
        list(workbook, look, annex, annex.stepsTitle(), stepHeaders(annex), STEP_WIDTHS, stepRows(annex));
        progress.step(++done, parts);
        list(
                workbook,
                look,
                annex,
                annex.glossaryTitle(),
                annex.glossaryHeaders(),
                GLOSSARY_WIDTHS,
                annex.glossaryRows());
        progress.step(parts, parts);
    }

    private static List<String> stepHeaders(ProcedureAnnex annex) {
        var headers = new ArrayList<String>(List.of(ProcedureAnnex.sheet("phase")));
        headers.addAll(annex.stepHeaders());
        return headers;
    }

    /** The phase stands in each row, so that the list can be filtered. */
    private static List<List<String>> stepRows(ProcedureAnnex annex) {
        var rows = new ArrayList<List<String>>();
        for (var phase : annex.stepRows()) {
            for (var step : phase.steps()) {
                var row = new ArrayList<String>(List.of(phase.phase()));
                row.addAll(step);
                rows.add(row);
            }
        }
        return rows;
    }

    private static void list(
            StableWorkbook workbook,
            SheetLook look,
            ProcedureAnnex annex,
            String name,
            List<String> headers,
            double[] widths,
            List<List<String>> rows) {
        var sheet = workbook.createSheet(workbook.named(name));
        PrintedSheet.setUp(sheet, annex.title() + " – " + name.toLowerCase(Locale.FRENCH), true);
        var title = sheet.createRow(0);
        title.setHeightInPoints(24);
        Cells.text(title, 0, name, look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT));
        var header = sheet.createRow(2);
        header.setHeightInPoints(TEXT.height(1));
        for (int i = 0; i < widths.length; i++) {
            PrintedSheet.width(sheet, i, widths[i]);
            Cells.text(header, i, headers.get(i), look.of(Tone.HEADER, Shown.TEXT, HorizontalAlignment.LEFT));
        }
        int number = 3;
        for (var texts : rows) {
            var row = sheet.createRow(number++);
            int lines = 1;
            for (int i = 0; i < widths.length; i++) {
                lines = Math.max(lines, TEXT.lines(texts.get(i), widths[i] - SheetLook.INDENTATION));
                Cells.text(row, i, texts.get(i), look.of(Tone.PLAIN, Shown.TEXT, HorizontalAlignment.LEFT));
            }
            row.setHeightInPoints(TEXT.height(lines));
        }
        sheet.createFreezePane(0, 3);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        if (!rows.isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(2, number - 1, 0, widths.length - 1));
        }
    }
}
