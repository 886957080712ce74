package fr.conventio.reports.table;

import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a text file writes its letters.
 *
 * @param markLength bytes at the start that only tell the charset
 * @param doubt why some letters may be others than their author's
 */
record TextEncoding(Charset charset, int markLength, Optional<Message> doubt) {
    private static final int HEAD = 4_096;
    private static final int BUFFER = 1 << 16;

    private TextEncoding(Charset charset, int markLength) {
        this(charset, markLength, Optional.empty());
    }

    /**
     * Told by the mark at the start if there is one; else UTF-8 where all bytes agree, or all but a few that somebody else
     * added; else French Windows' own.
     */
    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        var wide = unmarked(head);
        if (wide != null) {
            return new TextEncoding(wide, 0);
        }
        if (isUtf8(file)) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        var letters = LetterBytes.of(file);
        return letters.areMostlyUtf8()
                ? new TextEncoding(StandardCharsets.UTF_8, 0, Optional.of(Message.of("file.charset.mixed")))
                : new TextEncoding(
                        Charset.forName("windows-1252"),
                        0,
                        letters.areStrangeInWindows()
                                ? Optional.of(Message.of("file.charset.strange"))
                                : Optional.empty());
    }

    /** The one its owner says; a mark at the start is still no part of the text. */
    static TextEncoding chosen(Path file, Charset charset) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return marked(in.readNBytes(4))
                    .filter(marked -> marked.charset().equals(charset))
                    .orElse(new TextEncoding(charset, 0));
        }
    }

    /** The encoding that a mark of Unicode at the start of a file tells. */
    static Optional<TextEncoding> marked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (head.length >= 4 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE && head[2] == 0 && head[3] == 0) {
            return Optional.of(new TextEncoding(Charset.forName("UTF-32LE"), 4));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark, told by the empty half of each Latin letter; null when it is not that. */
    static @Nullable Charset unmarked(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            } else if (head[i] > 0 && head[i] < '\t') {
                return null;
            }
        }
        int pairs = head.length / 2;
        if (pairs < 2 || (even > 0 && odd > 0)) {
            return null;
        }
        if (odd * 10 > pairs * 7) {
            return StandardCharsets.UTF_16LE;
        }
        return even * 10 > pairs * 7 ? StandardCharsets.UTF_16BE : null;
    }

    /** False for what no program shows as text; a stray sign that nothing shows is no reason. */
    static boolean looksLikeText(byte[] head) {
        if (marked(head).isPresent() || unmarked(head) != null) {
            return true;
        }
        int control = 0;
        for (byte b : head) {
            control += b < ' ' && b >= 0 && b != '\t' && b != '\n' && b != '\r' && b != 0x1B && b != 0x0C ? 1 : 0;
        }
        return control * 20 <= head.length;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var chars = CharBuffer.allocate(BUFFER);
        try (var channel = Files.newByteChannel(file)) {
            boolean ended = false;
            while (!ended) {
                ended = channel.read(bytes) < 0;
                bytes.flip();
                if (decoder.decode(bytes, chars, ended).isError()) {
                    return false;
                }
                bytes.compact();
                chars.clear();
            }
        }
        return true;
    }
}
