package fr.conventio.persistence.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What an entry changed, as compressed JSON. It is taken row by row: a whole roster would fill the memory twice. */
final class Payload implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<RowChange>> CHANGES = new TypeReference<>() {};

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final SequenceWriter rows;
    private int count;

    Payload() {
        try {
            rows = JSON.writerFor(RowChange.class).writeValuesAsArray(new DeflaterOutputStream(bytes, deflater));
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
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in, CHANGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
