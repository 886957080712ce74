package fr.conventio.reports.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes that were packed: stopped when they swell beyond measure, refused when they are not as many as was said. */
final class UnpackedStream extends FilterInputStream {
    private final long most;
    private final long said;
    private long count;

    UnpackedStream(InputStream in, long most, long said) {
        super(in);
        this.most = most;
        this.said = said;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new SwollenPartException();
        }
        if (read < 0 && count != said) {
            throw new IOException("another length than was said");
        }
        return read;
    }
}
