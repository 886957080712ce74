package fr.conventio.reports.page;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts freed from what has no shape on paper and no place in a document's description. */
final class PrintableText {
    /** Controls, joiners and marks of direction; line breaks and tabs are looked after before. */
    private static final Pattern SHAPELESS = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\n]]");

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");

    private PrintableText() {}

    /** Composed letters, lines broken by \n alone, nothing shapeless. */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var broken = BREAKS.matcher(text).replaceAll("\n").replace('\t', ' ');
        var composed = Normalizer.normalize(broken, Normalizer.Form.NFC);
        return noncharactersGone(SHAPELESS.matcher(composed).replaceAll(""));
    }

    /** The same on one line. */
    static String onOneLine(String text) {
        return of(text).replace('\n', ' ').strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0xAD || (c >= 0x300 && (c < 0x2010 || c > 0x2027))) {
                return false;
            }
        }
        return true;
    }

    private static String noncharactersGone(String text) {
        return text.codePoints()
                .filter(c -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
