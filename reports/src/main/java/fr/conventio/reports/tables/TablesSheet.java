package fr.conventio.reports.tables;

import fr.conventio.reports.workbook.CellLook;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import fr.conventio.reports.workbook.TextFit;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet of the workbook: titles, then parts below each other. */
final class TablesSheet {
    private static final TextFit TEXT = new TextFit(SheetLook.TEXT_POINTS, false);
    private static final TextFit SUBTITLE = new TextFit(SheetLook.SUBTITLE_POINTS, true);
    private static final float TITLE_HEIGHT = 24;
    private static final float GAP = 8;
    private static final String BULLET = "•\u00A0\u00A0";
    /** What may stay in sight above a table's rows without taking the window. */
    private static final float HIGHEST_FROZEN = 240;

    private static final double WIDEST_FROZEN = 60;

    private final TablesDocument document;
    private final List<Part> parts;
    private final SXSSFSheet sheet;
    private final SheetLook look;
    private final SheetGrid grid;
    private final AnswerChecks checks;
    private final SheetPages pages;
    private final boolean form;
    private int number;
    private float above;

    /**
     * @param parts those that stand on this sheet
     */
    TablesSheet(
            TablesDocument document,
            List<Part> parts,
            StableWorkbook workbook,
            String name,
            SheetLook look,
            Choices lists) {
        this.document = document;
        this.parts = parts;
        this.look = look;
        this.sheet = workbook.createSheet(workbook.named(name));
        this.form = parts.stream().anyMatch(Part::isForm);
        var tables = parts.stream().map(Part::table).filter(Objects::nonNull).toList();
        this.grid = new SheetGrid(tables, form ? 1 : 0);
        this.checks = new AnswerChecks(lists);
        this.pages = new SheetPages(sheet);
    }

    void write(boolean isFirst, RowSteps steps) {
        for (int column = grid.first(); column < grid.end(); column++) {
            PrintedSheet.width(sheet, column, grid.width(column));
        }
        PrintedSheet.setUp(sheet, document.title(), true);
        titles(isFirst);
        int tables = 0;
        for (var part : parts) {
            boolean isTitled = !isFirst && part.equals(parts.getFirst());
            if (!part.subtitle().isEmpty() && !isTitled) {
                line(part.subtitle(), Tone.SUBTITLE, SUBTITLE, grid.end());
            }
            part.prose().forEach(this::prose);
            if (part.table() != null) {
                if (!part.prose().isEmpty()) {
                    gap();
                }
                table(part, part.table(), tables++, steps);
            }
            gap();
        }
        pages.end();
        checks.write(sheet);
        if (form) {
            sheet.setColumnHidden(0, true);
            sheet.enableLocking();
            sheet.lockFormatRows(false);
        }
    }

    private void titles(boolean isFirst) {
        var subtitle = parts.getFirst().subtitle();
        boolean own = !isFirst && !subtitle.isEmpty();
        var row = sheet.createRow(number++);
        row.setHeightInPoints(TITLE_HEIGHT);
        down(TITLE_HEIGHT);
        if (form) {
            Cells.text(row, 0, formKey(), look.of(Tone.MUTED, Shown.LITERAL, HorizontalAlignment.LEFT));
        }
        // Not wrapped: the title goes on over the empty cells beside it.
        var style = look.of(Tone.TITLE, Shown.DATE, HorizontalAlignment.LEFT);
        Cells.text(row, grid.first(), own ? subtitle : document.title(), style);
        if (own) {
            line(document.title(), Tone.NOTE, TEXT, grid.end());
        }
        line(document.subject(), Tone.NOTE, TEXT, grid.end());
        if (isFirst) {
            document.notes().forEach(note -> line(note, Tone.NOTE, TEXT, grid.end()));
        }
        gap();
    }

    private String formKey() {
        return parts.stream().filter(Part::isForm).findFirst().orElseThrow().formKey();
    }

    private void prose(Prose prose) {
        switch (prose) {
            case Prose.Paragraph paragraph -> line(paragraph.text(), Tone.PROSE, TEXT, grid.proseEnd());
            case Prose.Bullets bullets ->
                bullets.items().stream()
                        .filter(item -> !item.isEmpty())
                        .forEach(item -> line(BULLET + item, Tone.PROSE, TEXT, grid.proseEnd()));
        }
    }

    private void line(String text, Tone tone, TextFit fit, int end) {
        if (text.isEmpty()) {
            return;
        }
        var row = sheet.createRow(number);
        float height = Math.min(fit.height(fit.lines(text, grid.width(grid.first(), end))), SheetHeights.HIGHEST);
        row.setHeightInPoints(height);
        down(height);
        var style = new CellLook(tone, Shown.TEXT, HorizontalAlignment.LEFT).vertically(VerticalAlignment.TOP);
        Cells.text(row, grid.first(), text, look.of(style));
        if (end > grid.first() + 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(number, number, grid.first(), end - 1));
        }
        number++;
    }

    private void gap() {
        sheet.createRow(number++).setHeightInPoints(GAP);
        down(GAP);
    }

    private void down(float height) {
        above += height;
        pages.down(height);
    }

    private void table(Part part, Table table, int index, RowSteps steps) {
        var columns = new SheetColumns(grid, index);
        var header = new SheetHeader(table, columns);
        int headerRow = number;
        header.write(sheet, look, headerRow);
        down(header.height());
        int firstRow = headerRow + header.rows();
        boolean alone = parts.stream().map(Part::table).filter(Objects::nonNull).count() == 1;
        var shown = table.rows().isEmpty() ? table.saying() : table;
        number = new SheetTable(shown, columns, sheet, look, part.isForm(), header.isTurned(), checks, firstRow)
                .write(steps, pages, alone ? header.height() : 0);
        if (alone) {
            sheet.setRepeatingRows(new CellRangeAddress(headerRow, firstRow - 1, -1, -1));
            if (above < HIGHEST_FROZEN) {
                sheet.createFreezePane(frozenColumns(table), firstRow);
            }
            if (table.isFlat() && !part.isForm()) {
                int last = firstRow + table.plainRows() - 1;
                sheet.setAutoFilter(new CellRangeAddress(firstRow - 1, last, grid.first(), grid.end() - 1));
            }
        }
    }

    /** Those before many narrow ones stay in sight with them. */
    private int frozenColumns(Table table) {
        int before = 0;
        while (before < table.columns().size() && !table.columns().get(before).narrow()) {
            before++;
        }
        boolean narrow = before < table.columns().size();
        int end = grid.first() + before;
        return narrow && grid.width(grid.first(), end) < WIDEST_FROZEN ? end : 0;
    }
}
