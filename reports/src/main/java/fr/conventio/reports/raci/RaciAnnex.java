package fr.conventio.reports.raci;

import fr.conventio.model.act.Act;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.load.LetterCounts;
import fr.conventio.model.raci.load.RaciLoad;
import fr.conventio.model.raci.load.RoleTask;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Describes the annex of who does what: the matrix, what each role carries and, in the workbook, a sheet for each role. */
public final class RaciAnnex {
    private static final int LONGEST_SHEET = 31;
    private static final double NUMBER = 4;
    private static final double ACTIVITY = 44;
    private static final double LETTERS = 6.5;
    private static final double DOUBT = 34;
    private static final double MARK = 6.5;
    private static final double FIGURE = 7;

    private final Raci raci;
    private final RaciLoad load;
    private final List<String> doubts;
    private final boolean onPaper;
    private final Set<String> sheets = new HashSet<>();

    /** @param onPaper doubts are numbered notes; in a workbook, which is read back, each row says its own */
    private RaciAnnex(Raci raci, boolean onPaper) {
        this.raci = raci;
        this.load = RaciLoad.of(raci);
        this.onPaper = onPaper;
        this.doubts = raci.activities().stream()
                .filter(RaciActivity::isDoubtful)
                .map(RaciActivity::doubt)
                .distinct()
                .toList();
    }

    /**
     * The annex on paper.
     *
     * @param title as the act calls it
     */
    public static TablesDocument paper(Act act, String title) {
        var annex = new RaciAnnex(act.raci(), true);
        return annex.document(act, title, List.of(annex.matrix(), annex.roles(), annex.sections()));
    }

    /**
     * The annex as a workbook, whose matrix may be filled in and read back.
     *
     * @param title as the act calls it
     */
    public static TablesDocument workbook(Act act, String title) {
        var annex = new RaciAnnex(act.raci(), false);
        var parts = new ArrayList<>(List.of(annex.matrix(), annex.roles(), annex.sections()));
        act.raci().roles().forEach(role -> parts.add(annex.tasks(role)));
        return annex.document(act, title, parts);
    }

    private TablesDocument document(Act act, String title, List<Part> parts) {
        var notes = new ArrayList<String>();
        notes.add(raci.legend().stream()
                .map(letter -> said("raci.annex.letter", letter.code(), letter.word()))
                .collect(Collectors.joining(" · ")));
        long doubtful =
                raci.activities().stream().filter(RaciActivity::isDoubtful).count();
        if (doubtful > 0) {
            notes.add(said(onPaper ? "raci.annex.doubtful.noted" : "raci.annex.doubtful", doubtful));
        }
        if (onPaper) {
            doubts.forEach(doubt -> notes.add(said("raci.annex.note", mark(doubt), doubt)));
        }
        return TablesDocument.of(act.dossier(), title, notes, parts);
    }

    /** By which a row on paper points to its note; letters would look like the matrix's own. */
    private String mark(String doubt) {
        return "(" + (doubts.indexOf(doubt) + 1) + ")";
    }

    private Part matrix() {
        var columns = new ArrayList<Column>();
        columns.add(Column.centred(said("raci.number"), NUMBER));
        columns.add(Column.left(said("raci.activity"), ACTIVITY));
        raci.roles().forEach(role -> columns.add(Column.narrow(role.name(), LETTERS)));
        if (!doubts.isEmpty()) {
            columns.add(onPaper ? Column.narrow(said("raci.doubt"), MARK) : Column.left(said("raci.doubt"), DOUBT));
        }
        var rows = raci.lines().stream()
                .filter(line -> !isPassedOver(line))
                .map(this::row)
                .toList();
        return Part.of(new Table(columns, rows)).onSheet(sheet(said("raci.sheet.matrix")));
    }

    /** A heading that only holds others: each of them says its name too. */
    private boolean isPassedOver(RaciLine line) {
        return line instanceof RaciLine.Heading heading
                && heading.depth() > 0
                && raci.activitiesOf(heading.id()).isEmpty()
                && !raci.sectionsOf(heading.id()).isEmpty();
    }

    /** The headings over a heading and itself, without the domain. */
    private String below(RaciSection section) {
        var path = raci.path(section.id());
        return path.stream().skip(1).map(RaciSection::name).collect(Collectors.joining(" › "));
    }

    private Row row(RaciLine line) {
        return switch (line) {
            case RaciLine.Heading heading ->
                heading.depth() == 0 ? Row.section(heading.text()) : Row.subheading(below(heading.section()));
            case RaciLine.Task task -> {
                var activity = task.activity();
                var cells = new ArrayList<Cell>();
                cells.add(Cell.of(task.number()).muted());
                cells.add(Cell.of(activity.label()));
                for (var role : raci.roles()) {
                    cells.add(Cell.of(raci.letters(activity.id(), role.id()).written()));
                }
                if (!doubts.isEmpty()) {
                    cells.add(doubt(activity));
                }
                yield Row.of(cells);
            }
        };
    }

    private Cell doubt(RaciActivity activity) {
        return onPaper && activity.isDoubtful()
                ? Cell.of(mark(activity.doubt())).shaded(Cell.Shade.DOUBT)
                : Cell.of(activity.doubt()).muted();
    }

    private Part roles() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("raci.role"), 30));
        columns.add(Column.left(said("raci.annex.column"), 18));
        figures(columns);
        var rows = new ArrayList<Row>();
        for (var role : raci.roles()) {
            rows.add(Row.of(counted(load.of(role.id()), Cell.of(role.fullName()), Cell.of(role.name()))));
        }
        rows.add(total(2, columns.size()));
        return Part.titled(said("raci.annex.roles"))
                .onSheet(sheet(said("raci.sheet.load")))
                .table(new Table(columns, rows));
    }

    private Part sections() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("raci.domain"), 18));
        columns.add(Column.left(said("raci.section"), 30));
        figures(columns);
        var rows = new ArrayList<Row>();
        for (var section : load.sections(raci)) {
            var domain = raci.path(section.id()).getFirst();
            rows.add(Row.of(counted(load.of(section.id()), Cell.of(domain.name()), Cell.of(below(section)))));
        }
        rows.add(total(2, columns.size()));
        return Part.titled(said("raci.annex.sections")).table(new Table(columns, rows));
    }

    private void figures(List<Column> columns) {
        raci.legend().forEach(letter -> columns.add(Column.right(letter.code(), FIGURE)));
        columns.add(Column.right(said("raci.annex.cells"), FIGURE));
    }

    private List<Cell> counted(LetterCounts counts, Cell... before) {
        var cells = new ArrayList<>(List.of(before));
        raci.legend().forEach(letter -> cells.add(Cell.of(counts.of(letter.code()))));
        cells.add(Cell.of(counts.cells()));
        return cells;
    }

    private static Row total(int names, int columns) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(said("raci.total")).across(names));
        for (int column = names; column < columns; column++) {
            cells.add(Cell.sumOf(column));
        }
        return Row.total(cells);
    }

    /** All that one role has a part in. */
    private Part tasks(RaciRole role) {
        var columns = new ArrayList<>(List.of(
                Column.centred(said("raci.number"), NUMBER),
                Column.left(said("raci.activity"), 50),
                Column.left(said("raci.section"), 40),
                Column.centred(said("raci.letters"), 10),
                Column.left(said("raci.annex.words"), 24)));
        if (!doubts.isEmpty()) {
            columns.add(Column.left(said("raci.doubt"), DOUBT));
        }
        var rows = RoleTask.of(raci, role.id()).stream().map(this::row).toList();
        return Part.titled(role.fullName()).onSheet(sheet(role.name())).table(new Table(columns, rows));
    }

    private Row row(RoleTask task) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(task.number()).muted());
        cells.add(Cell.of(task.activity().label()));
        cells.add(Cell.of(raci.find(task.activity().section()).map(this::below).orElse("")));
        cells.add(Cell.of(task.letters().written()).aligned(Alignment.CENTRE));
        cells.add(Cell.of(task.letters().codes().stream()
                .map(code -> raci.letter(code).map(LegendLetter::word).orElse(code))
                .collect(Collectors.joining(", "))));
        if (!doubts.isEmpty()) {
            cells.add(doubt(task.activity()));
        }
        return Row.of(cells);
    }

    /** A name that a sheet may have and no other sheet has. */
    private String sheet(String name) {
        var allowed = name.replaceAll("[:\\\\/?*\\[\\]']", " ").strip();
        var base = allowed.isEmpty() ? said("raci.role") : allowed;
        var free = base.substring(0, Math.min(LONGEST_SHEET, base.length()));
        for (int number = 2; !sheets.add(free.toLowerCase(Locale.ROOT)); number++) {
            var ending = " " + number;
            free = base.substring(0, Math.min(LONGEST_SHEET - ending.length(), base.length())) + ending;
        }
        return free;
    }

    private static String said(String key, Object... args) {
        return Words.FRENCH.say(Message.of(key, args));
    }
}
