package fr.conventio.model.dossier;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how many originals of an act are signed. */
public final class Originals {
    /** No act is signed in a thousand copies: more is a slip of the finger. */
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,2}");

    private Originals() {}

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
