package fr.conventio.reports.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the bytes above ASCII of a text may be, counted over the whole file.
 *
 * @param utf8 letters of several bytes as UTF-8 writes them
 * @param others bytes that are none of these
 * @param windows accented letters, were it a text of Windows
 * @param strange signs that hardly stand after a letter in a French text of Windows, and are accented letters in one of old
 *     Macintoshes or of DOS
 */
record LetterBytes(long utf8, long others, long windows, long strange) {
    private static final int BUFFER = 1 << 16;
    /** é, è, ê, à and ç: of Mac Roman 8E, 8F, 90, 88, 8D; of DOS 82, 8A, 88, 85, 87. */
    private static final String STRANGE = "\u0082\u0087\u0088\u008A\u008D\u008E\u008F\u0090";

    static LetterBytes of(Path file) throws IOException {
        long utf8 = 0;
        long others = 0;
        long windows = 0;
        long strange = 0;
        int before = 0;
        /* Bytes that the letter begun still needs, and those it has had. */
        int missing = 0;
        int begun = 0;
        try (var in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                windows += b >= 0xC0 ? 1 : 0;
                strange += STRANGE.indexOf(b) >= 0 && Character.isLetter(before) && before < 0x80 ? 1 : 0;
                before = b;
                if (missing > 0 && b >= 0x80 && b < 0xC0) {
                    begun++;
                    if (--missing == 0) {
                        utf8++;
                        begun = 0;
                    }
                    continue;
                }
                others += begun;
                missing = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
                begun = missing > 0 ? 1 : 0;
                others += missing == 0 && b >= 0x80 ? 1 : 0;
            }
        }
        return new LetterBytes(utf8, others + begun, windows, strange);
    }

    boolean areMostlyUtf8() {
        return utf8 > others;
    }

    boolean areStrangeInWindows() {
        return strange > windows;
    }
}
