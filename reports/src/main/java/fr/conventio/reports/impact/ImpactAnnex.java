package fr.conventio.reports.impact;

import fr.conventio.model.act.Act;
import fr.conventio.model.impact.BlockRun;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.coverage.Coverage;
import fr.conventio.model.impact.coverage.Headcount;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Cell.Shade;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the annex of one impact sheet: for whom, what changes how much, what is done about it and by whom. */
public final class ImpactAnnex {
    private static final List<ImpactField> RULES =
            List.of(ImpactField.BEFORE, ImpactField.AFTER, ImpactField.GUARANTEE);

    private final Act act;
    private final ImpactSheets impacts;
    private final ImpactSheetId sheet;
    private final List<ImpactLine> lines;
    private final List<ImpactField> rules;
    private final List<BlockRun> runs;

    private ImpactAnnex(Act act, ImpactSheetId sheet) {
        this.act = act;
        this.impacts = act.impacts();
        this.sheet = sheet;
        this.lines = impacts.effective(sheet);
        this.runs = impacts.runs(sheet);
        this.rules = RULES.stream()
                .filter(field ->
                        lines.stream().anyMatch(line -> !line.text(field).isEmpty()))
                .toList();
    }

    /**
     * @param sheet one that is printed
     * @param title as the act calls the annex
     */
    public static TablesDocument describe(Act act, ImpactSheetId sheet, String title) {
        var annex = new ImpactAnnex(act, sheet);
        return TablesDocument.of(act.dossier(), title, annex.notes(), List.of(annex.sheet(), legend()));
    }

    private List<String> notes() {
        var members = Coverage.of(impacts, act.roster()).members(sheet);
        var sentence = Headcount.of(members, act.roster()).sentence(act.roster());
        var law = said("impact.annex.law");
        return sentence.isEmpty() ? List.of(law) : List.of(sentence, law);
    }

    private Part sheet() {
        var columns = new ArrayList<Column>();
        columns.add(Column.left(said("impact.domain"), 13));
        columns.add(Column.left(said("impact.nature"), 21));
        columns.add(Column.centred(label(ImpactField.DEGREE), 14));
        columns.add(Column.left(label(ImpactField.DESCRIPTION), 43));
        rules.forEach(field -> columns.add(Column.left(label(field), 17)));
        columns.add(Column.left(said("impact.actions"), 19));
        columns.add(Column.left(said("impact.actors"), 13));
        var rows = new ArrayList<Row>();
        for (int number = 0; number < lines.size(); number++) {
            rows.add(row(number));
        }
        return new Part(said("impact.annex.sheet"), "", List.of(), new Table(columns, rows), "");
    }

    private Row row(int number) {
        var line = lines.get(number);
        var cells = new ArrayList<Cell>();
        var domain = line.nature().domain();
        boolean first = number == 0 || !lines.get(number - 1).nature().domain().equals(domain);
        if (first) {
            int size = (int) lines.stream()
                    .skip(number)
                    .takeWhile(below -> below.nature().domain().equals(domain))
                    .count();
            cells.add(Cell.of(domain).strong().over(size));
        }
        cells.add(Cell.of(French.typeset(line.nature().name())));
        cells.add(degree(line));
        cells.add(text(line, ImpactField.DESCRIPTION));
        rules.forEach(field -> cells.add(text(line, field)));
        if (runs.isEmpty()) {
            cells.add(Cell.empty());
            cells.add(Cell.empty());
        }
        runs.stream()
                .filter(run -> run.natures().getFirst().equals(line.nature().id()))
                .forEach(run -> {
                    cells.add(listed(run.block().actions()).over(run.natures().size()));
                    cells.add(listed(run.block().actors()).over(run.natures().size()));
                });
        return Row.of(cells);
    }

    private static Cell degree(ImpactLine line) {
        var degree = line.degree();
        return degree == null
                ? Cell.empty()
                : Cell.of(degree.written() + " – " + Words.FRENCH.say(degree.label()))
                        .shaded(Shade.degree(degree.to()));
    }

    private static Cell text(ImpactLine line, ImpactField field) {
        return Cell.of(French.typeset(line.text(field)));
    }

    private static Cell listed(String text) {
        return Cell.of(
                text.lines().map(item -> "–\u00A0" + French.typeset(item)).collect(Collectors.joining("\n")));
    }

    private static Part legend() {
        var columns = new ArrayList<Column>();
        var words = new ArrayList<Cell>();
        columns.add(Column.left(said("impact.annex.legend"), 1.2));
        words.add(Cell.empty());
        for (int degree = ImpactDegree.NONE; degree <= ImpactDegree.MOST; degree++) {
            columns.add(Column.centred(Integer.toString(degree), 1));
            words.add(Cell.of(Words.FRENCH.say(ImpactDegree.of(degree).label())).shaded(Shade.degree(degree)));
        }
        return Part.of(new Table(columns, List.of(Row.of(words))));
    }

    private static String label(ImpactField field) {
        return Words.FRENCH.say(field.label());
    }

    private static String said(String key) {
        return Words.FRENCH.say(Message.of(key));
    }
}
