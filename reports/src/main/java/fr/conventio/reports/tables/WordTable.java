package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.word.StableWord;
import fr.conventio.reports.word.WordStyle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table into a Word document; its heading is repeated on each page, as screen readers expect too. */
public final class WordTable {
    /** Of the text's width, in twentieths of a point. */
    private static final int WIDTH = 9180;

    private final Table table;
    private final XWPFTable written;
    private final List<Integer> widths;

    private WordTable(Table table, StableWord document) {
        this.table = table.rows().isEmpty() ? table.saying() : table;
        this.written = document.document().createTable();
        written.removeRow(0);
        written.setWidth(WIDTH);
        written.getCTTbl().getTblPr().unsetTblBorders();
        written.setStyleID("TableGrid");
        this.widths = ColumnWidths.of(this.table, WIDTH, 0).stream()
                .map(width -> (int) Math.round(width))
                .toList();
    }

    public static void write(Table table, StableWord document) {
        new WordTable(table, document).write();
    }

    private void write() {
        var grid = written.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        header();
        var placed = table.placed();
        // How many rows each column's cell from above still covers, and how wide it is.
        var left = new int[widths.size()];
        var wide = new int[widths.size()];
        for (int number = 0; number < placed.size(); number++) {
            var row = written.createRow();
            clear(row);
            int column = 0;
            var begun = new ArrayList<>(placed.get(number));
            while (column < widths.size()) {
                if (left[column] > 0) {
                    left[column]--;
                    cell(row, column, wide[column])
                            .getCTTc()
                            .getTcPr()
                            .addNewVMerge()
                            .setVal(STMerge.CONTINUE);
                    column += wide[column];
                } else {
                    var next = begun.removeFirst();
                    body(
                            cell(row, column, next.cell().columns()),
                            next,
                            table.rows().get(number).kind());
                    left[column] = next.cell().rows() - 1;
                    wide[column] = next.cell().columns();
                    column += next.cell().columns();
                }
            }
        }
    }

    private static void clear(XWPFTableRow row) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        row.setCantSplitRow(true);
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int columns) {
        var cell = row.createCell();
        int width = widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
        var properties = cell.getCTTc().addNewTcPr();
        var size = properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        if (columns > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return cell;
    }

    private void header() {
        boolean grouped =
                table.columns().stream().anyMatch(column -> !column.group().isEmpty());
        if (grouped) {
            upper();
        }
        var row = written.createRow();
        clear(row);
        row.setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            var column = table.columns().get(i);
            var cell = cell(row, i, 1);
            if (grouped && column.group().isEmpty()) {
                cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.CONTINUE);
            } else {
                say(cell, column.header(), WordStyle.HEADER_CELL, column.alignment());
            }
        }
    }

    private void upper() {
        var row = written.createRow();
        clear(row);
        row.setRepeatHeader(true);
        int from = 0;
        while (from < widths.size()) {
            var column = table.columns().get(from);
            int to = from + 1;
            while (!column.group().isEmpty()
                    && to < widths.size()
                    && table.columns().get(to).group().equals(column.group())) {
                to++;
            }
            var cell = cell(row, from, to - from);
            if (column.group().isEmpty()) {
                cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
                say(cell, column.header(), WordStyle.HEADER_CELL, column.alignment());
            } else {
                say(cell, column.group(), WordStyle.HEADER_CELL, Alignment.CENTRE);
            }
            from = to;
        }
    }

    private void body(XWPFTableCell cell, Placed placed, Row.Kind kind) {
        var source = placed.cell();
        if (source.rows() > 1) {
            cell.getCTTc().getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        }
        var ink = Shades.ink(source.shade());
        if (ink != null) {
            cell.setColor("%06X".formatted(ink.rgb()));
        }
        var own = source.alignment();
        boolean heading = kind == Row.Kind.SECTION || kind == Row.Kind.SUBHEADING;
        var column =
                heading ? Alignment.LEFT : table.columns().get(placed.column()).alignment();
        boolean strong = kind != Row.Kind.PLAIN || source.emphasis() == Cell.Emphasis.STRONG;
        var style = strong ? WordStyle.HEADER_CELL : WordStyle.CELL;
        say(cell, table.written(source.content()), style, own == null ? column : own);
    }

    private static void say(XWPFTableCell cell, String text, WordStyle style, Alignment alignment) {
        var paragraph = cell.getParagraphs().isEmpty()
                ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        paragraph.setStyle(style.id());
        paragraph.setAlignment(
                switch (alignment) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTRE -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        var lines = text.split("\n", -1);
        var run = paragraph.createRun();
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
    }
}
