package fr.conventio.reports.act.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * An act as JSON: its form and version, the software that wrote it, and all entities by kind, one on each line. The same act
 * gives the same bytes. What a post's holder is called and paid is left out.
 */
public final class ActJson {
    /** Tells the data of a dossier from any other JSON. */
    public static final String FORMAT = "conventio-dossier";

    /** Raised when the shape of an entity changes, so that older data are never misread. */
    public static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private ActJson() {}

    /**
     * What was read.
     *
     * @param software that wrote it
     */
    public record Read(Act act, String software) {}

    public static byte[] write(Act act) {
        return write(act, software());
    }

    /** The data alone: the same whichever version of the software is at work, while entities keep their shape. */
    public static byte[] data(Act act) {
        return write(act, "");
    }

    private static byte[] write(Act act, String software) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new JsonFactory().createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeNumberField("version", VERSION);
            out.writeStringField("software", software);
            out.writeObjectFieldStart("entities");
            var entities = act.entities();
            for (var kind : EntityKinds.all().entrySet()) {
                out.writeArrayFieldStart(kind.getKey());
                for (var entity : entities) {
                    if (entity.getClass() == kind.getValue()) {
                        out.writeRaw('\n');
                        RecordJson.write(out, entity);
                    }
                }
                out.writeEndArray();
            }
            out.writeEndObject();
            out.writeEndObject();
            out.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** @throws UnreadableFileException when the bytes are no dossier, or one of a newer version */
    public static Read read(byte[] bytes) {
        try {
            var root = JSON.readTree(bytes);
            if (root == null || !root.path("format").asText().equals(FORMAT)) {
                throw new UnreadableFileException(Message.of("act.file.foreign"));
            }
            if (root.path("version").asInt() > VERSION) {
                throw new UnreadableFileException(Message.of("act.file.newer"));
            }
            return new Read(act(root.path("entities")), root.path("software").asText());
        } catch (IOException | MalformedDataException e) {
            throw new UnreadableFileException(Message.of("act.file.damaged"));
        }
    }

    private static Act act(JsonNode kinds) throws MalformedDataException {
        var entities = new ArrayList<Entity>();
        for (var kind : EntityKinds.all().entrySet()) {
            for (var node : kinds.path(kind.getKey())) {
                entities.add(RecordJson.read(node, kind.getValue()));
            }
        }
        if (entities.isEmpty() || !(entities.getFirst() instanceof Dossier dossier)) {
            throw new MalformedDataException("dossier");
        }
        return Act.of(dossier).with(entities, List.of());
    }

    /** This software and its version, as the data tell it. */
    public static String software() {
        var properties = new Properties();
        try (var in = ActJson.class.getResourceAsStream("software.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "Conventio " + properties.getProperty("version");
    }
}
