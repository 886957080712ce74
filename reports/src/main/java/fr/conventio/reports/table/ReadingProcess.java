package fr.conventio.reports.table;

import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.UnreadableFileException;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A process that reads one file and ends: told which on its standard input, telling what it found on its standard output.
 * Whatever a file made to harm does to it, the window does not feel.
 */
public final class ReadingProcess {
    /** Given to the application's own launcher where there is no other way to start a Java process. */
    public static final String ARGUMENT = "--read-a-file";

    private ReadingProcess() {}

    /** @param args not looked at */
    public static void main(String[] args) throws IOException {
        // A library that prints must not mix its words with ours.
        System.setOut(System.err);
        try (var out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16))) {
            var sender = new Wire.Sender(out);
            var in = new DataInputStream(System.in);
            var file = Path.of(in.readUTF());
            boolean wantsHidden = in.readBoolean();
            try (var options = options(in)) {
                SpreadsheetSource.read(file, sender, options, sender::progress, wantsHidden);
                sender.end();
            } catch (UnreadableFileException e) {
                sender.unreadable(e.reason());
            }
        }
    }

    static void tell(DataOutputStream out, Path file, boolean wantsHidden, ReadOptions options) throws IOException {
        out.writeUTF(file.toAbsolutePath().toString());
        out.writeBoolean(wantsHidden);
        out.writeUTF(options.charset().map(Charset::name).orElse(""));
        out.writeUTF(options.separator().map(String::valueOf).orElse(""));
        var password = options.password().orElse(new char[0]);
        out.writeInt(options.password().isPresent() ? password.length : -1);
        for (char letter : password) {
            out.writeChar(letter);
        }
        Arrays.fill(password, '\0');
        out.flush();
    }

    private static ReadOptions options(DataInputStream in) throws IOException {
        var charset = in.readUTF();
        var separator = in.readUTF();
        var options = charset.isEmpty() ? ReadOptions.NONE : ReadOptions.NONE.withCharset(Charset.forName(charset));
        if (!separator.isEmpty()) {
            options = options.withSeparator(separator.charAt(0));
        }
        int length = in.readInt();
        if (length < 0) {
            return options;
        }
        var password = new char[length];
        for (int i = 0; i < length; i++) {
            password[i] = in.readChar();
        }
        var withPassword = options.withPassword(password);
        Arrays.fill(password, '\0');
        return withPassword;
    }
}
