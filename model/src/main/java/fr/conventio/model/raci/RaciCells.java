package fr.conventio.model.raci;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what somebody typed about the matrix. */
public final class RaciCells {
    /** The longest text that fits its place in every store. */
    private static final int LONGEST = 4000;

    private RaciCells() {}

    /**
     * The letters of a cell as they were typed: A/R, a r, AR. Their order is kept.
     *
     * @throws FieldRefusedException when one is not in the legend
     */
    public static Letters letters(String text, List<LegendLetter> legend) throws FieldRefusedException {
        var codes = new ArrayList<String>();
        for (var written :
                Plain.fold(text).replace(" ", "").toUpperCase(Locale.ROOT).split("")) {
            if (!written.isEmpty()) {
                if (legend.stream().noneMatch(letter -> letter.code().equals(written))) {
                    throw new FieldRefusedException(
                            Message.of("refusal.raci.letters", Plain.clean(text), codes(legend)));
                }
                codes.add(written);
            }
        }
        if (codes.isEmpty() && !Plain.clean(text).isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.raci.letters", Plain.clean(text), codes(legend)));
        }
        return new Letters(codes);
    }

    private static String codes(List<LegendLetter> legend) {
        return legend.stream().map(LegendLetter::code).collect(Collectors.joining(", "));
    }

    /**
     * A letter for the legend.
     *
     * @param others those it must differ from
     */
    public static String code(String text, Collection<String> others) throws FieldRefusedException {
        var code = Plain.fold(text).toUpperCase(Locale.ROOT);
        if (code.length() != 1 || !Character.isLetter(code.charAt(0))) {
            throw new FieldRefusedException(Message.of("refusal.raci.code", Plain.clean(text)));
        }
        if (others.contains(code)) {
            throw new FieldRefusedException(Message.of("refusal.raci.code.taken", code));
        }
        return code;
    }

    /**
     * A name that has to be there.
     *
     * @param others those it must differ from
     */
    public static String name(String text, Collection<String> others) throws FieldRefusedException {
        var name = text(text);
        if (name.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.raci.name.required"));
        }
        for (var other : others) {
            if (Plain.fold(other).equals(Plain.fold(name))) {
                throw new FieldRefusedException(Message.of("refusal.raci.name.taken", other));
            }
        }
        return name;
    }

    /** A text that may be empty. */
    public static String text(String text) throws FieldRefusedException {
        var clean = Plain.clean(text);
        if (clean.length() > LONGEST) {
            throw new FieldRefusedException(Message.of("refusal.raci.too_long", (long) LONGEST));
        }
        return clean;
    }
}
