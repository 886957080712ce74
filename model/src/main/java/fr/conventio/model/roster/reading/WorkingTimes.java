package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.WorkingTime.Kind;
import fr.conventio.model.roster.WorkingTimeText.Unit;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads working times whose kind may stand in a column of its own. */
final class WorkingTimes {
    private WorkingTimes() {}

    /**
     * @param times reads a text
     * @param kind what the column of kinds says, "TNC" or "Oui" under "Temps complet"; empty when there is none
     * @throws FieldRefusedException when the texts are no working time
     */
    static Post read(
            Post post, BiFunction<Unit, String, Optional<WorkingTime>> times, Unit unit, String kind, String text)
            throws FieldRefusedException {
        if (text.isEmpty() && kind.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.required", PostField.WORKING_TIME.label()));
        }
        var told = kind(kind);
        if (text.isEmpty() && told == Kind.TC) {
            return post.withWorkingTime(WorkingTime.FULL);
        }
        var time = times.apply(unit, text)
                .orElseThrow(() ->
                        new FieldRefusedException(Message.of("refusal.working_time", text.isEmpty() ? kind : text)));
        boolean isFull = time.numerator() == time.denominator();
        if (told == null || (isFull && told == Kind.TC)) {
            return post.withWorkingTime(time);
        }
        // A post for the full week of which its agent works a part.
        var whole = told == Kind.TC ? Kind.TP : told;
        return post.withWorkingTime(new WorkingTime(whole, time.numerator(), time.denominator()));
    }

    private static @Nullable Kind kind(String written) {
        return switch (Plain.fold(written)) {
            case "tc",
                    "oui",
                    "o",
                    "temps complet",
                    "complet",
                    "temps plein",
                    "plein temps",
                    "plein",
                    "1",
                    "vrai",
                    "x",
                    "a temps complet" -> Kind.TC;
            case "tnc",
                    "non",
                    "n",
                    "temps non complet",
                    "non complet",
                    "incomplet",
                    "temps incomplet",
                    "0",
                    "faux",
                    "a temps non complet" -> Kind.TNC;
            case "tp", "temps partiel", "partiel", "a temps partiel" -> Kind.TP;
            default -> null;
        };
    }
}
