package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.SignatureBook;
import fr.conventio.model.document.PastActs;
import fr.conventio.model.passing.Examination;
import fr.conventio.model.passing.Preflight.Outcome;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks into a signed document: who signed it, what that proves, and what was done to it since. */
@Command(
        name = "verify",
        description = "Vérifie les signatures d’un document PDF (code 1 sauf si toutes sont valables).",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", description = "Le document signé.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(
            names = "--trust",
            paramLabel = "CERTIFICAT",
            description = "Une autorité de certification reconnue (.cer, .crt, .pem)\u00A0; option répétable.")
    private final List<Path> authorities = new ArrayList<>();

    @Option(
            names = "--online",
            description =
                    "Interroge les autorités sur la révocation des certificats\u00A0; sinon rien n’est demandé au réseau.")
    private boolean online;

    /** A dossier that is named is compared with the act. */
    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--report", paramLabel = "FICHIER", description = "Écrit un rapport en français (.pdf).")
    @Nullable
    private Path report;

    @Option(
            names = "--transmission",
            description = "Contrôle aussi ce que demande la transmission en préfecture (@CTES).")
    private boolean transmission;

    VerifyCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(Message.of("file.missing", String.valueOf(file.getFileName())));
        }
        var book = desk.signatures();
        var trusted = new HashSet<>(book.trust().certificates());
        authorities.forEach(authority -> trusted.addAll(book.trust().read(authority)));
        var expectation = new Expectation(List.of(), 0, trusted, online);
        var examined = compared(desk.examineDocument().of(file, expectation, Progress.NONE));
        var verification = examined.found();
        if (report != null) {
            book.reports().write(file, verification, desk.now(), report);
        }
        var said =
                new ArrayList<>(examined.said().stream().map(Words.FRENCH::say).toList());
        boolean isFit = !transmission || preflight(verification, said);
        var json = json(verification);
        json.put("said", said);
        var lines = new ArrayList<>(said);
        lines.addAll(lines(verification));
        output.answer(options.json, json, lines);
        return switch (verification.verdict()) {
            case VALID, INCOMPLETE -> isFit ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
            case UNSURE, FAULTY, UNSIGNED -> CommandLineFace.DONE_WITH_REFUSALS;
        };
    }

    /** Adds what was checked for the transmission; true when nothing is wrong. */
    private boolean preflight(Verification verification, List<String> said) {
        var checks = desk.signatures().preflight(file, verification);
        checks.forEach(check -> said.add(mark(check.outcome()) + Words.FRENCH.say(check.message())));
        return checks.stream().noneMatch(check -> check.outcome() == Outcome.FAILED);
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓ ";
            case FAILED -> "✗ ";
            case TO_CONFIRM -> "? ";
        };
    }

    private Examination compared(Examination examined) {
        if (options.dossier == null) {
            return examined;
        }
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers()).id();
            var act = store.dossiers().actOf(dossier);
            var entries = store.journal().entriesOf(dossier);
            var past = new PastActs(act, entries, store.journal());
            return desk.examineDocument().with(examined, file, act, entries, past);
        }
    }

    private static Map<String, Object> json(Verification verification) {
        var json = new LinkedHashMap<String, Object>();
        json.put("verdict", verification.verdict().name());
        json.put(
                "signatures",
                verification.signatures().stream().map(VerifyCommand::json).toList());
        json.put("archived", verification.archived().isPresent());
        json.put("blank", verification.blank());
        json.put("faults", faults(verification.faults()));
        return json;
    }

    private static Map<String, Object> json(SignatureFinding signature) {
        var json = new LinkedHashMap<String, Object>();
        json.put("field", signature.field());
        json.put("holder", signature.holder());
        json.put("organisation", signature.organisation());
        json.put("issuer", signature.issuer());
        signature.claimed().ifPresent(at -> json.put("claimed", at.toString()));
        signature.vouched().ifPresent(at -> json.put("vouched", at.toString()));
        json.put("level", signature.level().code());
        json.put("trusted", signature.trusted());
        json.put("revocation", signature.revocation().name());
        json.put("faults", faults(signature.faults()));
        return json;
    }

    private static List<Map<String, String>> faults(List<Fault> faults) {
        return faults.stream()
                .map(fault -> Map.of("kind", fault.kind().name(), "message", Words.FRENCH.say(fault.message())))
                .toList();
    }

    private static List<String> lines(Verification verification) {
        var lines = new ArrayList<String>();
        for (var signature : verification.signatures()) {
            lines.add(Words.FRENCH.say(
                    "verification.signature",
                    signature.holder(),
                    signature
                            .vouched()
                            .or(signature::claimed)
                            .map(VerifyCommand::moment)
                            .orElse("…"),
                    signature.level().code(),
                    Message.of("verification.trusted." + signature.trusted()),
                    Message.of(
                            "verification.revocation." + signature.revocation().name())));
        }
        verification.allFaults().forEach(fault -> lines.add(Words.FRENCH.say(fault.message())));
        lines.add(Words.FRENCH.say(
                "verification.verdict." + verification.verdict().name()));
        return lines;
    }

    private static String moment(Instant at) {
        return French.date(at.atZone(SignatureBook.ZONE).toLocalDate());
    }
}
