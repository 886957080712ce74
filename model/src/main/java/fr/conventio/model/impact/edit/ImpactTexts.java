package fr.conventio.model.impact.edit;

import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.stream.Collectors;

/** What was typed, as it is stored. */
final class ImpactTexts {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4000;

    private ImpactTexts() {}

    /** A name on one line. */
    static String name(String text, Message field) throws RefusedEditException {
        var name = Plain.clean(text);
        if (name.isEmpty()) {
            throw new RefusedEditException(Message.of("refusal.required", field));
        }
        return noLonger(name, field, LONGEST_NAME);
    }

    /** A text that keeps its lines. */
    static String lines(String text, Message field) throws RefusedEditException {
        var cleaned = text.lines().map(Plain::clean).collect(Collectors.joining("\n"));
        return noLonger(cleaned.strip(), field, LONGEST);
    }

    private static String noLonger(String text, Message field, int longest) throws RefusedEditException {
        if (text.length() > longest) {
            throw new RefusedEditException(Message.of("refusal.too_long", field, (long) longest));
        }
        return text;
    }
}
