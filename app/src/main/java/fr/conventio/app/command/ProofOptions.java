package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.round.Notification;
import fr.conventio.model.round.Proof;
import fr.conventio.model.round.SigningRounds;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who was sent the signed act, and how that can be shown. */
final class ProofOptions {
    @Option(
            names = "--to",
            required = true,
            paramLabel = "DESTINATAIRE",
            description = "À qui l’acte signé a été envoyé.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    String recipient;

    @Option(names = "--reference", paramLabel = "TEXTE", description = "Le numéro de l’accusé de réception.")
    private String reference = "";

    @Option(names = "--received", paramLabel = "AAAA-MM-JJ", description = "Le jour que dit l’accusé.")
    @Nullable
    private LocalDate received;

    @Option(
            names = "--proof",
            paramLabel = "FICHIER",
            description = "L’accusé lui-même\u00A0: son nom et son empreinte sont notés.")
    @Nullable
    private Path file;

    Proof proof(Desk desk) {
        return new Proof(
                reference.strip(),
                received,
                file == null ? "" : String.valueOf(file.getFileName()),
                file == null ? "" : desk.signatures().signing().fingerprint(file));
    }

    /** Tells who was sent the act that was signed last, and what shows it. */
    static void answer(Output output, boolean json, SigningRounds rounds) {
        var all = rounds.notifications(rounds.current().orElseThrow());
        output.answer(
                json,
                Map.of("notifications", json(all)),
                all.stream().map(ProofOptions::line).toList());
    }

    private static String line(Notification told) {
        return told.recipient() + ", le " + French.date(told.sentOn()) + "\u00A0: "
                + told.proof().said().stream().map(Words.FRENCH::say).collect(Collectors.joining(", "));
    }

    private static List<Map<String, Object>> json(List<Notification> notifications) {
        var json = new ArrayList<Map<String, Object>>();
        for (var told : notifications) {
            var one = new LinkedHashMap<String, Object>();
            one.put("recipient", told.recipient());
            one.put("sentOn", told.sentOn().toString());
            one.put("reference", told.proof().reference());
            var on = told.proof().on();
            one.put("received", on == null ? "" : on.toString());
            one.put("file", told.proof().file());
            one.put("fingerprint", told.proof().fingerprint());
            json.add(one);
        }
        return json;
    }
}
