package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of posts of the tables taken, each with the service it stands under; and the rows that are none. */
final class PostLines {
    private static final int SHOWN = 80;
    private static final Pattern DIRECTION = Pattern.compile("\\b(?:direction|dga|pole|departement)\\b");

    private final List<PostLine> lines = new ArrayList<>();
    private final List<IgnoredRow> ignored = new ArrayList<>();
    private final Map<String, Integer> announced = new LinkedHashMap<>();
    private final Map<String, Integer> counted = new HashMap<>();

    /**
     * A line that holds a post, not yet judged.
     *
     * @param service as a column, a caption or the table names it; empty when nothing does
     * @param isServiceUnsure it is that of the lines above, and something stands between
     */
    record PostLine(LineColumns columns, SourceRow row, String service, boolean isServiceUnsure) {
        /** The text of a meaning's column as its author sees it, that of a merged cell for each of its rows. */
        String text(Meaning meaning) {
            return columns.text(row, columns.place(meaning));
        }

        FoundTable table() {
            return columns.table();
        }
    }

    void add(SourceSheet sheet, FoundTable table) {
        var merged = new MergedTexts(sheet);
        var sorter = new LineSorter(table, merged, TableFinder.titles(sheet, table));
        var all = sheet.rows().stream()
                .filter(row -> row.number() >= table.firstRow() && row.number() <= table.lastRow())
                .toList();
        var below = new ArrayList<SourceRow>(all.size());
        for (var row : all) {
            if (table.headerRow() == 0 || row.number() >= table.headerRow() + table.headerRows()) {
                below.add(row);
            } else if (row.number() < table.headerRow()) {
                ignore(row, "import.ignored.title");
            }
        }
        var kinds = IntStream.range(0, below.size())
                .mapToObj(index -> sorter.kind(below, index))
                .toList();
        // Totals count no agent's time: only lines of posts tell what the numbers of a column are.
        var posts = IntStream.range(0, below.size())
                .filter(index -> kinds.get(index) == LineSorter.Kind.POST)
                .mapToObj(below::get)
                .toList();
        var columns = new LineColumns(table, merged, posts);
        var service = table.servicePlace() == ServicePlace.TABLE ? table.service() : "";
        @Nullable SourceRow last = null;
        boolean isUnsure = false;
        for (int index = 0; index < below.size(); index++) {
            var row = below.get(index);
            switch (kinds.get(index)) {
                case POST -> {
                    row = withoutDittos(columns, row, last);
                    var own = ownService(columns, row);
                    isUnsure = own.isEmpty() && (isUnsure || isOfOtherDirection(columns, row, last));
                    last = row;
                    service = own.isEmpty() ? service : own;
                    counted.merge(service, 1, Integer::sum);
                    lines.add(new PostLine(columns, row, service, isUnsure));
                }
                case CAPTION -> {
                    service = named(LineSorter.alone(row));
                    ignore(row, "import.ignored.caption");
                }
                case TOTAL -> {
                    isUnsure = columns.table().servicePlace() == ServicePlace.COLUMN;
                    ignore(row, "import.ignored.total");
                }
                case HEADER -> ignore(row, "import.ignored.header");
                case NOTE -> ignore(row, "import.ignored.note");
            }
        }
    }

    /** True where a directorate begins, and its line names no service. */
    private static boolean isOfOtherDirection(LineColumns columns, SourceRow row, @Nullable SourceRow above) {
        int section = columns.table().servicePlace() == ServicePlace.COLUMN ? columns.place(Meaning.SECTION) : -1;
        if (above == null || section < 0 || row.cell(section).isBlank()) {
            return false;
        }
        var title = Plain.fold(columns.header(Meaning.SECTION));
        return DIRECTION.matcher(title).find() && !columns.text(above, section).equals(row.cell(section));
    }

    /** The line with what it says by a sign, "idem", written out. */
    private static SourceRow withoutDittos(LineColumns columns, SourceRow row, @Nullable SourceRow above) {
        if (above == null || row.cells().stream().noneMatch(WrittenText::isDitto)) {
            return row;
        }
        var cells = new ArrayList<String>(row.cells().size());
        for (int column = 0; column < row.cells().size(); column++) {
            cells.add(WrittenText.isDitto(row.cell(column)) ? columns.text(above, column) : row.cell(column));
        }
        return new SourceRow(row.sheet(), row.number(), cells);
    }

    /** The service that the line names; empty where the one above holds, or no column tells it. */
    private String ownService(LineColumns columns, SourceRow row) {
        var place = columns.table().servicePlace() == ServicePlace.COLUMN ? columns.place(Meaning.SERVICE) : -1;
        var written = Plain.clean(columns.text(row, place));
        return written.isEmpty() ? "" : named(written);
    }

    private String named(String written) {
        if (written.chars().noneMatch(c -> c == '(' || c == ':' || c == '-' || c == '–' || c == '—')) {
            return written;
        }
        var name = LineSorter.serviceName(written);
        int count = LineSorter.announced(written);
        if (count >= 0) {
            announced.put(name, count);
        }
        return name;
    }

    private void ignore(SourceRow row, String why) {
        var text = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .map(Plain::clean)
                .orElse("");
        ignored.add(new IgnoredRow(
                row.sheet(), row.number(), text.length() > SHOWN ? text.substring(0, SHOWN) : text, Message.of(why)));
    }

    List<PostLine> lines() {
        return lines;
    }

    List<IgnoredRow> ignored() {
        return ignored;
    }

    /** Captions that announce another number of agents than there are. */
    List<Message> wrongCaptions() {
        var wrong = new ArrayList<Message>();
        announced.forEach((name, count) -> {
            int found = counted.getOrDefault(name, 0);
            if (count != found) {
                wrong.add(Message.of("import.caption_differs", name, (long) count, (long) found));
            }
        });
        return wrong;
    }
}
