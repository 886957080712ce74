package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Writes answers into a party's inventory. */
public final class EditAnswers {
    private final DossierId dossier;
    private final ItServices services;

    public EditAnswers(DossierId dossier, ItServices services) {
        this.dossier = dossier;
        this.services = services;
    }

    /**
     * Writes the answer to a line; the edit is empty when nothing differs.
     *
     * @param copy which configuration of a repeatable block, from 1
     * @throws RefusedEditException when the text does not answer the line, or looks like a password
     */
    public Edit write(Party party, InventoryLine line, int copy, String text) throws RefusedEditException {
        var before = before(party, line, copy);
        try {
            return judged(party, line, before, before.with(AnswerCells.read(line, text), before.remark()));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /**
     * Writes the remark beside an answer; the edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is too long, or looks like a password
     */
    public Edit writeRemark(Party party, InventoryLine line, int copy, String text) throws RefusedEditException {
        var before = before(party, line, copy);
        try {
            return judged(party, line, before, before.with(before.value(), AnswerCells.readRemark(text)));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private Answer before(Party party, InventoryLine line, int copy) {
        return services.inventory(party.id())
                .answer(line.key(), copy)
                .orElseGet(() -> Answer.blank(party.id(), line.key(), copy));
    }

    private Edit judged(Party party, InventoryLine line, Answer before, Answer after) throws FieldRefusedException {
        AnswerCells.judge(after.value(), after.remark());
        var changes = change(services.inventory(party.id()), before, after);
        return new Edit(dossier, Message.of("edit.it.answer", party.shortName(), line.label()), changes);
    }

    /** An answer to which nothing is written any more is taken away. */
    static List<Change<?>> change(Inventory inventory, Answer before, Answer after) {
        if (after.equals(before)) {
            return List.of();
        }
        if (inventory.answer(before.line(), before.copy()).isEmpty()) {
            return List.of(Change.added(after));
        }
        return List.of(after.isBlank() ? Change.removed(before) : Change.replaced(before, after));
    }
}
