package fr.conventio.reports.table;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Parsers close what they read at the end of the XML; the bytes that may follow count for the checksum. */
final class StayingOpen extends FilterInputStream {
    StayingOpen(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Closed by whoever opened it.
    }
}
