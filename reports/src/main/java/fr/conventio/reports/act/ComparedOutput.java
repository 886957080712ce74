package fr.conventio.reports.act;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/** Takes bytes that should be those of a file, and gives up at the first that is not. */
final class ComparedOutput extends OutputStream {
    private final InputStream expected;
    private boolean different;

    ComparedOutput(InputStream expected) {
        this.expected = expected;
    }

    /** Whether a byte was not that of the file, or the file had ended. */
    boolean isDifferent() {
        return different;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        var there = expected.readNBytes(length);
        if (!Arrays.equals(there, 0, there.length, bytes, from, from + length)) {
            different = true;
            throw new IOException("different");
        }
    }
}
