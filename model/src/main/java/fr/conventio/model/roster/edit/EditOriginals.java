package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Settles how many originals of the act are signed. */
public final class EditOriginals {
    /** No act is signed in a thousand copies: more is a slip of the finger. */
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");

    private EditOriginals() {}

    /**
     * The number as it was typed; nothing typed unsettles it. The edit is empty when nothing differs.
     *
     * @throws RefusedEditException when the text is no such number
     */
    public static Edit write(Dossier dossier, String text) throws RefusedEditException {
        try {
            var after = dossier.withOriginals(read(text));
            var what = Message.of("edit.originals");
            return new Edit(
                    dossier.id(), what, after.equals(dossier) ? List.of() : List.of(Change.replaced(dossier, after)));
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /**
     * The number a text tells; null when nothing is written.
     *
     * @throws FieldRefusedException when the text is no number from 1 to 999
     */
    public static @Nullable Integer read(String text) throws FieldRefusedException {
        var written = Plain.clean(text);
        if (written.isEmpty()) {
            return null;
        }
        if (!COUNT.matcher(written).matches()) {
            throw new FieldRefusedException(Message.of("refusal.originals", written));
        }
        return Integer.valueOf(written);
    }
}
