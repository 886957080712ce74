package fr.conventio.model.itservices.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;

/** What all texts of the offer have in common when they are written. */
final class OfferTexts {
    private static final int LONGEST = 4000;

    private OfferTexts() {}

    /** @throws RefusedEditException when nothing is written, or too much */
    static String named(String written) throws RefusedEditException {
        return there(written, "refusal.it.unit.name");
    }

    /** @throws RefusedEditException when nothing is written, or too much */
    static String promised(String written) throws RefusedEditException {
        return there(written, "refusal.it.commitment.text");
    }

    /** @throws RefusedEditException when too much is written */
    static String text(String written) throws RefusedEditException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new RefusedEditException(Message.of("refusal.it.too_long", (long) LONGEST));
        }
        return text;
    }

    private static String there(String written, String otherwise) throws RefusedEditException {
        var text = text(written);
        if (text.isEmpty()) {
            throw new RefusedEditException(Message.of(otherwise));
        }
        return text;
    }

    /** The edit is empty when nothing differs. */
    static <E extends Entity> Edit replaced(DossierId dossier, E before, E after, Message what) {
        return new Edit(dossier, what, after.equals(before) ? List.of() : List.of(Change.replaced(before, after)));
    }
}
