package fr.conventio.reports.tables;

import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.TextFit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How high the rows of a table are on a sheet: spreadsheets do not see to merged cells themselves. */
final class SheetHeights {
    /** Spreadsheets know no higher row. */
    static final float HIGHEST = 409;

    private static final TextFit PLAIN = new TextFit(SheetLook.TEXT_POINTS, false);
    private static final TextFit STRONG = new TextFit(SheetLook.TEXT_POINTS, true);

    /** Of a row of one line. */
    static final float LEAST = PLAIN.height(1);

    private SheetHeights() {}

    private record Tall(Placed cell, float height) {}

    /**
     * The rows' heights in points.
     *
     * @param room the width that a cell's text has
     */
    static List<Float> of(Table table, ToDoubleFunction<Placed> room) {
        var heights = new ArrayList<Float>();
        var tall = new ArrayList<Tall>();
        var placed = table.placed();
        for (int row = 0; row < placed.size(); row++) {
            float height = PLAIN.height(1);
            for (var cell : placed.get(row)) {
                float own = height(table, cell, room.applyAsDouble(cell));
                if (cell.cell().rows() > 1) {
                    tall.add(new Tall(cell, own));
                } else {
                    height = Math.max(height, own);
                }
            }
            heights.add(height);
        }
        tall.sort(Comparator.comparingInt(one -> one.cell().cell().rows()));
        tall.forEach(one -> stretch(heights, one));
        heights.replaceAll(height -> Math.min(height, HIGHEST));
        return heights;
    }

    private static float height(Table table, Placed placed, double room) {
        boolean loud = table.rows().get(placed.row()).kind() != Row.Kind.PLAIN
                || placed.cell().emphasis() == Cell.Emphasis.STRONG;
        var fit = loud ? STRONG : PLAIN;
        return switch (placed.cell().content()) {
            case Content.Text text -> fit.height(fit.lines(text.text(), room));
            case Content.Answer answer -> fit.height(fit.lines(Content.written(answer), room));
            default -> fit.height(1);
        };
    }

    private static void stretch(List<Float> heights, Tall tall) {
        var rows = heights.subList(tall.cell().row(), tall.cell().endRow());
        float sum = rows.stream().reduce(0f, Float::sum);
        float more = Math.max(0, tall.height() - sum) / rows.size();
        rows.replaceAll(height -> height + more);
    }
}
