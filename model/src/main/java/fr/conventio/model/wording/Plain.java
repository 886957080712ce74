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
        if (isAscii(cleaned)) {
            return foldedAscii(cleaned);
        }
        var bare = ACCENTS.matcher(Normalizer.normalize(cleaned, Normalizer.Form.NFD))
                .replaceAll("");
        return NOT_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True for most texts, told at once; false for those that may need the whole work. */
    private static boolean isClean(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F)
                    // Latin letters and signs, each composed already, but for the soft hyphen.
                    || (c > 0xA0 && c < 0x250 && c != 0xAD)
                    // Dashes, quotation marks, the typographic apostrophe.
                    || (c >= 0x2010 && c < 0x2028);
            if (!plain && (c != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return !afterSpace || text.isEmpty();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    private static String foldedAscii(String text) {
        var folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                if (gap && !folded.isEmpty()) {
                    folded.append(' ');
                }
                folded.append(Character.toLowerCase(c));
                gap = false;
            } else {
                gap = true;
            }
        }
        return folded.toString();
    }
}
