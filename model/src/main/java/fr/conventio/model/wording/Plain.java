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

    /** The end of the Latin letters that are one sign with their accent. */
    private static final int LATIN = 0x250;
    /** In place of what is no part of a word. */
    private static final char GAP = 0;

    private static final char[] FOLDED = folded();

    private Plain() {}

    /** The text as its author meant it: composed Unicode, ordinary single spaces, nothing invisible, trimmed. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** The text reduced to what makes two spellings the same: no accents, case or punctuation. */
    public static String fold(String text) {
        var cleaned = clean(text);
        var folded = new StringBuilder(cleaned.length());
        boolean gap = false;
        for (int i = 0; i < cleaned.length(); i++) {
            char c = cleaned.charAt(i);
            if (c >= FOLDED.length && !isMark(c)) {
                return foldedWhole(cleaned);
            }
            char bare = isMark(c) ? GAP : FOLDED[c];
            if (bare == GAP) {
                gap = true;
                continue;
            }
            if (gap && !folded.isEmpty()) {
                folded.append(' ');
            }
            folded.append(bare);
            gap = false;
        }
        return folded.toString();
    }

    /** Dashes, quotation marks, the typographic apostrophe. */
    private static boolean isMark(char c) {
        return c >= 0x2010 && c < 0x2028;
    }

    private static String foldedWhole(String cleaned) {
        var bare = ACCENTS.matcher(Normalizer.normalize(cleaned, Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Letters of western languages, each folded by itself once: whole rosters hold hardly anything else. */
    private static char[] folded() {
        var letters = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            var alone = foldedWhole(String.valueOf(c));
            letters[c] = alone.isEmpty() ? GAP : alone.charAt(0);
        }
        return letters;
    }

    /** True for most texts, told at once; false for those that may need the whole work. */
    private static boolean isClean(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F)
                    // Latin letters and signs, each composed already, but for the soft hyphen.
                    || (c > 0xA0 && c < 0x250 && c != 0xAD)
                    || isMark(c);
            if (!plain && (c != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace || text.isEmpty();
    }
}
