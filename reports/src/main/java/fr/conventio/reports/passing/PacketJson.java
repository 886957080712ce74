package fr.conventio.reports.passing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.Step;
import fr.conventio.model.round.SigningRoundId;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;

/** What a passing file tells, as JSON. */
final class PacketJson {
    private static final String FORMAT = "conventio-passe";
    /** Raised when the shape changes, so that older versions never misread newer files. */
    private static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    private PacketJson() {}

    static byte[] write(Packet packet) throws IOException {
        var root = JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("version", VERSION);
        root.put("round", packet.round().value().toString());
        root.put("title", packet.title());
        root.put("file", packet.file());
        root.put("fingerprint", packet.fingerprint());
        root.putObject("unsigned")
                .put("length", packet.unsigned().length())
                .put("fingerprint", packet.unsigned().fingerprint());
        var order = root.putArray("order");
        for (var signer : packet.order().signers()) {
            order.addObject()
                    .put("turn", signer.turn())
                    .put("party", signer.party())
                    .put("name", signer.name())
                    .put("capacity", signer.capacity());
        }
        var steps = root.putArray("steps");
        packet.steps().forEach(step -> write(step, steps.addObject()));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static void write(Step step, ObjectNode node) {
        node.put("turn", step.turn());
        node.put("at", step.at().toString());
        switch (step) {
            case Step.Signed signed ->
                node.put("signed", signed.holder()).put("level", signed.level().name());
            case Step.Refused refused -> node.put("refused", refused.name()).put("reason", refused.reason());
        }
    }

    /** @throws UnreadableFileException when the bytes tell nothing, or a newer version wrote them */
    static Packet read(byte[] bytes) {
        try {
            var root = JSON.readTree(bytes);
            if (root == null || !FORMAT.equals(text(root, "format"))) {
                throw new UnreadableFileException(Message.of("passing.foreign"));
            }
            if (root.path("version").asInt() > VERSION) {
                throw new UnreadableFileException(Message.of("passing.newer"));
            }
            return packet(root);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            var altered = new UnreadableFileException(Message.of("passing.altered"));
            altered.initCause(e);
            throw altered;
        }
    }

    private static Packet packet(JsonNode root) {
        var signers = new ArrayList<Signer>();
        for (var signer : root.path("order")) {
            signers.add(new Signer(
                    signer.path("turn").asInt(),
                    text(signer, "party"),
                    text(signer, "name"),
                    text(signer, "capacity")));
        }
        var steps = new ArrayList<Step>();
        for (var step : root.path("steps")) {
            steps.add(step(step));
        }
        var unsigned = root.path("unsigned");
        return new Packet(
                new SigningRoundId(UUID.fromString(text(root, "round"))),
                text(root, "title"),
                text(root, "file"),
                new Unsigned(unsigned.path("length").asLong(), text(unsigned, "fingerprint")),
                text(root, "fingerprint"),
                new SigningOrder(signers),
                steps);
    }

    private static Step step(JsonNode step) {
        int turn = step.path("turn").asInt();
        var at = Instant.parse(text(step, "at"));
        return step.has("refused")
                ? new Step.Refused(turn, text(step, "refused"), at, text(step, "reason"))
                : new Step.Signed(turn, text(step, "signed"), at, SignatureLevel.valueOf(text(step, "level")));
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText();
    }
}
