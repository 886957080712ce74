package fr.conventio.reports.publication;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.publication.PublicLine;
import fr.conventio.model.publication.PublicRoster;
import fr.conventio.model.publication.Trait;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.util.ArrayList;
import java.util.List;

/** Annex 1 as everybody may see it: lines that stand for many agents, then what is hidden and why. */
public final class PublicRosterAnnex {
    private static final List<Trait> COLUMNS =
            List.of(Trait.SERVICE, Trait.FUNCTION, Trait.STATUS, Trait.CATEGORY, Trait.GRADE, Trait.TRANSFER);

    private PublicRosterAnnex() {}

    /** @param title of the annex that it stands for */
    public static TablesDocument describe(Dossier dossier, PublicRoster roster, String title) {
        var before = roster.before();
        var notes = new ArrayList<String>();
        notes.add(say("public.note", roster.least()));
        notes.add(say("public.before", before.unique(), before.posts()));
        if (roster.withheld() > 0) {
            notes.add(say("public.withheld", roster.withheld()));
        }
        return TablesDocument.of(dossier, say("public.title", title), notes, List.of(lines(roster), reasons(roster)));
    }

    private static Part lines(PublicRoster roster) {
        var columns = List.of(
                Column.left(say(Trait.SERVICE), 26),
                Column.left(say(Trait.FUNCTION), 30),
                Column.left(say(Trait.STATUS), 14),
                Column.centred(say(Trait.CATEGORY), 10),
                Column.left(say(Trait.GRADE), 20),
                Column.centred(say(Trait.TRANSFER), 14),
                Column.right(say("public.agents"), 9));
        var rows = new ArrayList<Row>();
        for (var line : roster.lines()) {
            var cells = new ArrayList<Cell>();
            COLUMNS.forEach(trait -> cells.add(cell(line, trait)));
            cells.add(Cell.of(line.agents()));
            rows.add(Row.of(cells));
        }
        rows.add(Row.total(List.of(Cell.of(say("public.total")).across(COLUMNS.size()), Cell.sumOf(COLUMNS.size()))));
        return Part.titled(say("public.lines")).table(new Table(columns, rows));
    }

    private static Cell cell(PublicLine line, Trait trait) {
        return line.hides(trait) ? Cell.of(say("public.hidden")).muted() : Cell.of(line.told(trait));
    }

    private static Part reasons(PublicRoster roster) {
        var columns = List.of(
                Column.left(say("public.trait"), 24),
                Column.right(say("public.hidden_of"), 14),
                Column.left(say("public.why"), 84));
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Cell.of(say("public.never")).strong(),
                Cell.of(roster.before().posts()),
                Cell.of(say("public.reason.never"))));
        for (var trait : Trait.values()) {
            if (roster.hidden(trait) > 0) {
                rows.add(Row.of(
                        Cell.of(say(trait)).strong(),
                        Cell.of(roster.hidden(trait)),
                        Cell.of(Words.FRENCH.say(trait.reason(roster.least())))));
            }
        }
        return Part.titled(say("public.reasons")).table(new Table(columns, rows));
    }

    private static String say(Trait trait) {
        return Words.FRENCH.say(trait.label());
    }

    private static String say(String key, Object... args) {
        return Words.FRENCH.say(key, args);
    }
}
