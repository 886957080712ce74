package fr.conventio.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A password given on standard input, so that neither the list of processes nor the shell's history shows it. */
final class PasswordInput {
    private static final int LONGEST = 4_096;

    private PasswordInput() {}

    /** The first line, without its end; for its reader to wipe. */
    static char[] read(InputStream in) throws IOException {
        var bytes = new byte[LONGEST];
        int length = 0;
        for (int next = in.read(); next >= 0 && next != '\n' && length < LONGEST; next = in.read()) {
            bytes[length++] = (byte) next;
        }
        if (length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        var letters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, length));
        var password = new char[letters.remaining()];
        letters.get(password);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(letters.array(), '\0');
        return password;
    }
}
