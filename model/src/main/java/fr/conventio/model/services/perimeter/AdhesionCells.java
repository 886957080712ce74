package fr.conventio.model.services.perimeter;

import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes cells of the table of article 2.1 as documents print them, and reads them back. */
public final class AdhesionCells {
    private static final String DATE = "[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}";
    private static final Pattern WRITTEN = Pattern.compile("(?<cross>x|oui)?"
            + " ?(?:(?:à partir du|a partir du|dès le|depuis le|du|le)? ?(?<start>" + DATE + "))?"
            + " ?(?:(?:jusqu'au|au) ?(?<end>" + DATE + "))?"
            + " ?(?<doubt>\\?)?");

    private AdhesionCells() {}

    /**
     * What a cell says.
     *
     * @param start null when it is the service's own entry into force
     * @param end null for no end
     */
    public record Written(
            @Nullable LocalDate start, @Nullable LocalDate end, boolean doubtful) {}

    /** A cross, the dates it has of its own line by line, a question mark while it is doubtful. */
    public static String text(Adhesion adhesion) {
        var text = new StringBuilder(said("article2.cross"));
        var start = adhesion.start();
        var end = adhesion.end();
        if (start != null) {
            text.append('\n').append(said("article2.from", start));
        }
        if (end != null) {
            text.append('\n').append(said("article2.until", end));
        }
        return adhesion.isDoubtful() ? said("article2.doubtful", text.toString()) : text.toString();
    }

    /**
     * Reads a cell: a cross with its dates, or a date alone. Empty when the party has not joined.
     *
     * @throws FieldRefusedException when it is neither
     */
    public static Optional<Written> read(String text) throws FieldRefusedException {
        var clean = Plain.clean(text);
        if (Plain.fold(clean).isEmpty() && !clean.contains("?")) {
            return Optional.empty();
        }
        var written = WRITTEN.matcher(clean.toLowerCase(Locale.ROOT).replace('’', '\''));
        if (!written.matches()) {
            throw new FieldRefusedException(Message.of("refusal.adhesion.cell", clean));
        }
        return Optional.of(
                new Written(date(written.group("start")), date(written.group("end")), written.group("doubt") != null));
    }

    private static @Nullable LocalDate date(@Nullable String written) throws FieldRefusedException {
        return written == null ? null : Dates.read(written);
    }

    private static String said(String key, Object... args) {
        return Words.FRENCH.say(Message.of(key, args));
    }
}
