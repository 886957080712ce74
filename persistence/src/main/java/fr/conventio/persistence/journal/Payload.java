package fr.conventio.persistence.journal;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** What an entry changed, as compressed JSON. It is taken row by row: a whole roster would fill the memory twice. */
final class Payload implements AutoCloseable {
    /** Row by row the compressor would be called for a few hundred bytes each time. */
    private static final ObjectMapper JSON = new ObjectMapper().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);

    private static final int BLOCK = 1 << 14;
    /** More texts than repeat in any roster. */
    private static final int REMEMBERED = 50_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final SequenceWriter rows;
    private int count;

    Payload() {
        try {
            rows = JSON.writerFor(RowChange.class).writeValuesAsArray(new DeflaterOutputStream(bytes, deflater, BLOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void add(RowChange row) {
        try {
            rows.write(row);
            count++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many rows were added. */
    int count() {
        return count;
    }

    /** Ends the list of rows. */
    byte[] written() {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }

    static List<RowChange> read(byte[] bytes) {
        var changes = new ArrayList<RowChange>();
        var known = new HashMap<String, String>();
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes));
                MappingIterator<RowChange> rows =
                        JSON.readerFor(RowChange.class).readValues(in)) {
            while (rows.hasNext()) {
                var change = rows.next();
                share(change.before(), known);
                share(change.after(), known);
                changes.add(change);
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a roster say the same again and again: each text is kept once, or a long edit would fill the memory. */
    private static void share(@Nullable Map<String, @Nullable String> columns, Map<String, String> known) {
        if (columns != null) {
            columns.replaceAll((column, value) -> {
                var same = value == null ? null : known.get(value);
                if (value != null && same == null && known.size() < REMEMBERED) {
                    known.put(value, value);
                }
                return same == null ? value : same;
            });
        }
    }
}
