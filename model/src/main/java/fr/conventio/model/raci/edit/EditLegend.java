package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Order;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.LegendLetterId;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;

/** Changes the legend; cells follow the letters they hold. */
public final class EditLegend {
    private final DossierId dossier;
    private final Raci raci;

    public EditLegend(DossierId dossier, Raci raci) {
        this.dossier = dossier;
        this.raci = raci;
    }

    /**
     * Adds a letter behind the others; no rule asks for it yet.
     *
     * @throws RefusedEditException when it is not one letter, or is there already, or stands for nothing
     */
    public Edit add(LegendLetterId id, String code, String word) throws RefusedEditException {
        int position = Order.end(raci.legend(), LegendLetter::position);
        var added = new LegendLetter(id, position, coded(code, id), worded(word), Duty.OTHER);
        return new Edit(dossier, Message.of("edit.raci.legend.add", added.code()), List.of(Change.added(added)));
    }

    /**
     * Gives a letter another sign, in all cells too.
     *
     * @throws RefusedEditException when it is not one letter, or is there already
     */
    public Edit recode(LegendLetterId id, String code) throws RefusedEditException {
        var letter = letter(id);
        var recoded = letter.withCode(coded(code, id));
        var changes = new ArrayList<Change<?>>();
        if (!recoded.equals(letter)) {
            changes.add(Change.replaced(letter, recoded));
            raci.assignments().stream()
                    .filter(assignment -> assignment.letters().contains(letter.code()))
                    .forEach(assignment -> changes.add(Change.replaced(
                            assignment,
                            assignment.withLetters(assignment.letters().renamed(letter.code(), recoded.code())))));
        }
        return new Edit(dossier, Message.of("edit.raci.legend.code", letter.code(), recoded.code()), changes);
    }

    /** @throws RefusedEditException when nothing is written */
    public Edit reword(LegendLetterId id, String word) throws RefusedEditException {
        var letter = letter(id);
        return replaced(letter, letter.withWord(worded(word)));
    }

    /** Says what a letter counts as. */
    public Edit count(LegendLetterId id, Duty duty) {
        var letter = letter(id);
        return replaced(letter, letter.withDuty(duty));
    }

    /** @throws RefusedEditException when a cell holds the letter */
    public Edit remove(LegendLetterId id) throws RefusedEditException {
        var letter = letter(id);
        long cells = raci.assignments().stream()
                .filter(assignment -> assignment.letters().contains(letter.code()))
                .count();
        if (cells > 0) {
            throw new RefusedEditException(Message.of("refusal.raci.code.used", letter.code(), cells));
        }
        return new Edit(dossier, Message.of("edit.raci.legend.remove", letter.code()), List.of(Change.removed(letter)));
    }

    private Edit replaced(LegendLetter before, LegendLetter after) {
        return new Edit(
                dossier,
                Message.of("edit.raci.legend.field", before.code()),
                after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }

    private LegendLetter letter(LegendLetterId id) {
        return raci.legend().stream()
                .filter(letter -> letter.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String coded(String code, LegendLetterId id) throws RefusedEditException {
        var others = raci.legend().stream()
                .filter(letter -> !letter.id().equals(id))
                .map(LegendLetter::code)
                .toList();
        try {
            return RaciCells.code(code, others);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private static String worded(String word) throws RefusedEditException {
        try {
            return RaciCells.name(word, List.of());
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
