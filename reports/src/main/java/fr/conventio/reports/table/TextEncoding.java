package fr.conventio.reports.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How a text file writes its letters.
 *
 * @param markLength bytes at the start that only tell the charset
 */
record TextEncoding(Charset charset, int markLength) {
    private static final int BUFFER = 1 << 16;

    /** Told by the mark at the start if there is one; else UTF-8 where every byte agrees; else French Windows' own. */
    static TextEncoding of(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        var marked = marked(head);
        if (marked.isPresent()) {
            return marked.get();
        }
        return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"), 0);
    }

    /** The one its owner says; a mark at the start is still no part of the text. */
    static TextEncoding chosen(Path file, Charset charset) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return marked(in.readNBytes(3))
                    .filter(marked -> marked.charset().equals(charset))
                    .orElse(new TextEncoding(charset, 0));
        }
    }

    /** The encoding that a mark of Unicode at the start of a file tells. */
    static Optional<TextEncoding> marked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
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
