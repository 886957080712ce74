package fr.conventio.reports.tables;

import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.reports.tables.Content.Tally;
import java.util.ArrayList;
import java.util.List;

/** Tables in words alone, as a screen shows them: the same words as on paper. */
public final class PlainTables {
    private PlainTables() {}

    /** @param parts one of them with a table; what the others say is said below it */
    public static PlainTable of(List<Part> parts) {
        var notes = new ArrayList<String>();
        Table table = null;
        for (var part : parts) {
            if (part.table() != null) {
                table = part.table();
            }
            for (var prose : part.prose()) {
                switch (prose) {
                    case Prose.Paragraph paragraph -> notes.add(paragraph.text());
                    case Prose.Bullets bullets -> bullets.items().forEach(item -> notes.add("• " + item));
                }
            }
        }
        if (table == null) {
            throw new IllegalArgumentException("parts without a table");
        }
        return plain(table.rows().isEmpty() ? table.saying() : table, notes);
    }

    private static PlainTable plain(Table table, List<String> notes) {
        var headers = table.columns().stream()
                .map(column -> column.group().isEmpty() ? column.header() : column.group() + "\n" + column.header())
                .toList();
        var weights = table.columns().stream().map(Column::weight).toList();
        var lines = new ArrayList<PlainTable.Line>();
        var placed = table.placed();
        for (int row = 0; row < placed.size(); row++) {
            var cells = placed.get(row).stream()
                    .map(cell -> new PlainTable.Cell(
                            table.written(cell.cell().content()),
                            cell.column(),
                            cell.cell().rows(),
                            cell.cell().columns(),
                            cell.cell().content() instanceof Tally tally ? table.counted(tally) : List.of()))
                    .toList();
            lines.add(new PlainTable.Line(table.rows().get(row).kind() != Row.Kind.PLAIN, cells));
        }
        return new PlainTable(headers, weights, lines, notes);
    }
}
