package fr.conventio.reports.verification;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that a signature covers: all of its revision of the file but the signature's own digits. Attackers who wrap or
 * move signed bytes live in what a range leaves out.
 *
 * @param gap where the signature's digits begin, at their bracket
 * @param rest where what is covered goes on, after the closing bracket
 * @param end the end of the revision
 */
record SignedRange(int gap, int rest, int end) {
    private static final byte[] END_MARK = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int PARTS = 4;

    /** The range that a signature tells; null when it tells none that can be. */
    static @Nullable SignedRange of(PdfDictionary signature, byte[] file) {
        PdfArray range = signature.getAsArray(PdfName.ByteRange);
        if (range == null || range.size() != PARTS) {
            return null;
        }
        var numbers = new long[PARTS];
        for (int part = 0; part < PARTS; part++) {
            var number = range.getAsNumber(part);
            if (number == null) {
                return null;
            }
            numbers[part] = number.longValue();
        }
        long end = numbers[2] + numbers[3];
        boolean inFile =
                numbers[0] == 0 && numbers[1] > 0 && numbers[2] > numbers[1] && numbers[3] > 0 && end <= file.length;
        return inFile ? new SignedRange((int) numbers[1], (int) numbers[2], (int) end) : null;
    }

    /** Whether nothing but the signature's own digits is left out, and the revision goes to its end mark. */
    boolean isTight(PdfDictionary signature, byte[] file) {
        var contents = signature.getAsString(PdfName.Contents);
        return contents != null && holdsOnly(contents, file) && isRevisionEnd(file, end);
    }

    private boolean holdsOnly(PdfString contents, byte[] file) {
        if (file[gap] != '<' || file[rest - 1] != '>') {
            return false;
        }
        var digits = new String(file, gap + 1, rest - gap - 2, StandardCharsets.US_ASCII);
        try {
            var held = HexFormat.of().parseHex(digits);
            return Arrays.equals(held, contents.getValueBytes()) && isPaddedWithNothing(held);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Behind the signature itself, whose length its first bytes tell, there is room that must be empty. */
    private static boolean isPaddedWithNothing(byte[] held) {
        int length = derLength(held);
        if (length <= 0 || length > held.length) {
            return false;
        }
        for (int i = length; i < held.length; i++) {
            if (held[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** How long a sequence in the distinguished encoding rules is, with its head; 0 when it is none. */
    private static int derLength(byte[] bytes) {
        if (bytes.length < 2 || bytes[0] != 0x30) {
            return 0;
        }
        int first = bytes[1] & 0xFF;
        if (first < 0x80) {
            return 2 + first;
        }
        int size = first & 0x7F;
        if (size == 0 || size > 3 || bytes.length < 2 + size) {
            return 0;
        }
        int length = 0;
        for (int i = 0; i < size; i++) {
            length = (length << 8) | (bytes[2 + i] & 0xFF);
        }
        return 2 + size + length;
    }

    /** Whether the bytes up to there end with the mark of an end, and at most one line's end behind it. */
    static boolean isRevisionEnd(byte[] file, int end) {
        int last = end;
        if (last > 0 && file[last - 1] == '\n') {
            last--;
        }
        if (last > 0 && file[last - 1] == '\r') {
            last--;
        }
        int begin = last - END_MARK.length;
        return begin >= 0 && Arrays.equals(file, begin, last, END_MARK, 0, END_MARK.length);
    }
}
