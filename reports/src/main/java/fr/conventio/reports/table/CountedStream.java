package fr.conventio.reports.table;

import java.io.IOException;
import java.io.InputStream;

/** Tells the feed how many bytes went through. */
final class CountedStream extends InputStream {
    private final InputStream in;
    private final Feed feed;

    CountedStream(InputStream in, Feed feed) {
        this.in = in;
        this.feed = feed;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        feed.advance(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        feed.advance(Math.max(0, read));
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
