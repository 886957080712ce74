package fr.conventio.reports.tables;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are: by their weights, but none too narrow for the dates in it. */
final class ColumnWidths {
    private ColumnWidths() {}

    /**
     * The widths in order.
     *
     * @param whole width of the table
     * @param date least width of a column that has dates
     */
    static List<Double> of(Table table, double whole, double date) {
        var dated = new boolean[table.columns().size()];
        for (var row : table.placed()) {
            for (var placed : row) {
                boolean isDate = placed.cell().content() instanceof Content.Day;
                dated[placed.column()] |= isDate && placed.cell().columns() == 1;
            }
        }
        double weights = table.columns().stream().mapToDouble(Column::weight).sum();
        double fixed = 0;
        double free = 0;
        for (int i = 0; i < dated.length; i++) {
            double weight = table.columns().get(i).weight();
            dated[i] &= weight / weights * whole < date;
            fixed += dated[i] ? date : 0;
            free += dated[i] ? 0 : weight;
        }
        var widths = new ArrayList<Double>();
        for (int i = 0; i < dated.length; i++) {
            widths.add(dated[i] ? date : table.columns().get(i).weight() / free * (whole - fixed));
        }
        return widths;
    }
}
