package fr.conventio.model.itservices.inventory;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads answers from texts, and writes them as texts. Numbers are kept with a point and without grouping. */
public final class AnswerCells {
    public static final String YES = "Oui";
    public static final String NO = "Non";

    private static final int LONGEST = 4000;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");
    private static final Pattern MEASURE = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,6})?");

    private AnswerCells() {}

    /**
     * The answer as it is kept; empty when nothing is written.
     *
     * @throws FieldRefusedException when the text does not answer the line, or looks like a password
     */
    public static String read(InventoryLine line, String written) throws FieldRefusedException {
        var text = readRemark(written);
        if (text.isEmpty()) {
            return text;
        }
        return switch (line.kind()) {
            case COUNT -> number(line, text, COUNT, "refusal.it.count");
            case MEASURE -> number(line, text, MEASURE, "refusal.it.measure");
            case YES_NO -> yesOrNo(text);
            case CHOICE -> choice(line, text);
            case TEXT, FREE -> text;
        };
    }

    /**
     * A remark as it is kept.
     *
     * @throws FieldRefusedException when it is too long, or looks like a password
     */
    public static String readRemark(String written) throws FieldRefusedException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new FieldRefusedException(Message.of("refusal.it.too_long", (long) LONGEST));
        }
        if (Credentials.lookLike(text)) {
            throw new FieldRefusedException(Message.of("refusal.it.password"));
        }
        return text;
    }

    /**
     * Judges an answer with the remark beside it.
     *
     * @throws FieldRefusedException when one names a password and the other seems to be it
     */
    public static void judge(String value, String remark) throws FieldRefusedException {
        if (Credentials.lookLike(value, remark)) {
            throw new FieldRefusedException(Message.of("refusal.it.password"));
        }
    }

    /** The answer as an officer writes it; {@link #read} reads it back. */
    public static String text(InventoryLine line, String kept) {
        return line.kind() == AnswerKind.MEASURE ? kept.replace('.', ',') : kept;
    }

    private static String number(InventoryLine line, String text, Pattern form, String key)
            throws FieldRefusedException {
        var bare = text.replace(" ", "").replace(',', '.');
        // Officers write the unit too: "12 postes", "3,5 km".
        var unit = line.unit().replace(" ", "");
        if (!unit.isEmpty() && Plain.fold(bare).endsWith(Plain.fold(unit))) {
            bare = bare.substring(0, Math.max(0, bare.length() - unit.length()));
        }
        if (!form.matcher(bare).matches()) {
            throw new FieldRefusedException(Message.of(key, text, line.unit()));
        }
        var number = new BigDecimal(bare);
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String yesOrNo(String text) throws FieldRefusedException {
        return switch (Plain.fold(text)) {
            case "oui", "o", "x", "yes", "vrai", "true" -> YES;
            case "non", "n", "no", "faux", "false", "0" -> NO;
            default -> throw new FieldRefusedException(Message.of("refusal.it.yes_no", text));
        };
    }

    private static String choice(InventoryLine line, String text) throws FieldRefusedException {
        var folded = Plain.fold(text);
        for (var choice : line.choices()) {
            if (Plain.fold(choice).equals(folded)) {
                return choice;
            }
        }
        throw new FieldRefusedException(Message.of("refusal.it.choice", text, String.join(", ", line.choices())));
    }
}
