package fr.conventio.persistence.journal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What an entry changed, as compressed JSON. */
final class Payload {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<RowChange>> CHANGES = new TypeReference<>() {};

    private Payload() {}

    static byte[] write(List<RowChange> changes) {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            JSON.writerFor(CHANGES).writeValue(out, changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static List<RowChange> read(byte[] bytes) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return JSON.readValue(in, CHANGES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
