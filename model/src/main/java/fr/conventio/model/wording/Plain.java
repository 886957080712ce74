package fr.conventio.model.wording;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text made comparable. Spreadsheets hold the same word in many spellings, spaces and Unicode forms. */
public final class Plain {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\r]]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\p{Zs}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Plain() {}

    /** The text as its author meant it: composed Unicode, ordinary single spaces, nothing invisible, trimmed. */
    public static String clean(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text reduced to what makes two spellings the same: no accents, case or punctuation. */
    public static String fold(String text) {
        var bare = ACCENTS.matcher(Normalizer.normalize(clean(text), Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
