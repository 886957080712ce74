package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.Originals;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;

/** Settles how many originals of the act are signed. */
public final class EditOriginals {
    private EditOriginals() {}

    /**
     * The number as it was typed; nothing typed unsettles it. The edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is no such number
     */
    public static Edit write(Dossier dossier, String text) throws RefusedEditException {
        try {
            var after = dossier.withOriginals(Originals.read(text));
            var what = Message.of("edit.originals");
            return new Edit(
                    dossier.id(), what, after.equals(dossier) ? List.of() : List.of(Change.replaced(dossier, after)));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }
}
