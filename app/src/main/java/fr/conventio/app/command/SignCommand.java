package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.SignatureBook;
import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.SignReviewed.Manner;
import fr.conventio.model.signature.CertificateRemark;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Keyring;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Signs acts, or the acts in passing files, for the party whose turn it is: one password for all of them. */
@Command(
        name = "sign",
        description = "Signe des actes (.pdf) ou des paquets (.passe) avec un certificat.",
        mixinStandardHelpOptions = true)
final class SignCommand implements Callable<Integer> {
    private static final String REFUSED = "refused";

    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", arity = "1..*", description = "Les actes ou les paquets.")
    private final List<Path> files = new ArrayList<>();

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PARTIE",
            description = "Au nom de qui\u00A0: le nom de la partie dans l’acte, ou son tour (1, 2…).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private String party;

    @ArgGroup(multiplicity = "1")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Keys keys;

    @Option(
            names = "--password-stdin",
            description = "Lit le mot de passe ou le code PIN sur l’entrée standard\u00A0; sinon il est demandé.")
    private boolean passwordFromInput;

    @Option(names = "--alias", paramLabel = "NOM", description = "Le certificat, quand il y en a plusieurs.")
    @Nullable
    private String alias;

    @Mixin
    private final TimestampOptions timestamps = new TimestampOptions();

    @Option(names = "--out", paramLabel = "FICHIER", description = "Où écrire\u00A0; sinon, à la place du fichier.")
    @Nullable
    private Path out;

    @Option(names = "--json", description = "Répond par un objet JSON sur la sortie standard.")
    private boolean json;

    /** Where the key is. */
    static final class Keys {
        @Option(
                names = {"--certificate", "-c"},
                required = true,
                paramLabel = "FICHIER",
                description = "Un fichier de clé (.p12, .pfx).")
        @Nullable
        private Path file;

        @Option(
                names = "--token",
                required = true,
                paramLabel = "PILOTE",
                description = "Le pilote PKCS#11 de la carte (premier lecteur).")
        @Nullable
        private Path token;

        KeySource source() {
            if (file != null) {
                return new KeySource.KeyFile(file);
            }
            return new KeySource.Token(Objects.requireNonNull(token), 0);
        }
    }

    SignCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (out != null && files.size() > 1) {
            throw new UsageException("--out va avec un seul fichier.");
        }
        var book = desk.signatures();
        var signed = new ArrayList<Map<String, Object>>();
        var lines = new ArrayList<String>();
        boolean isWhole = true;
        try (var ring = book.signing().unlock(keys.source(), secret())) {
            for (var file : files) {
                var told = files.size() == 1 ? signed(book, file, ring) : signedOrNot(book, file, ring);
                isWhole &= !told.containsKey(REFUSED);
                signed.add(told);
                lines.add(told.get("file") + "\u00A0: " + told.getOrDefault(REFUSED, told.get("next")));
            }
        }
        output.answer(json, Map.of("signed", signed), lines);
        return isWhole ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
    }

    private Map<String, Object> signed(SignatureBook book, Path file, Keyring ring) {
        return Packet.isNameOf(file) ? packet(book, file, ring) : act(book, file, ring);
    }

    /** One of several: the others are signed all the same, each in a file that is whole. */
    private Map<String, Object> signedOrNot(SignatureBook book, Path file, Keyring ring) {
        try {
            return signed(book, file, ring);
        } catch (UnsignableException e) {
            return refused(file, e.reason());
        } catch (UnreadableFileException e) {
            return refused(file, e.reason());
        } catch (UnwritableFileException e) {
            return refused(file, e.reason());
        }
    }

    private static Map<String, Object> refused(Path file, Message reason) {
        var told = new LinkedHashMap<String, Object>();
        told.put("file", file.toString());
        told.put(REFUSED, Words.FRENCH.say(reason));
        return told;
    }

    private char[] secret() {
        if (!passwordFromInput) {
            return Optional.ofNullable(System.console())
                    .filter(Console::isTerminal)
                    .map(console -> console.readPassword("Mot de passe ou code PIN\u00A0: "))
                    .orElseThrow(
                            () -> new UsageException("Donnez le mot de passe ou le code PIN avec --password-stdin."));
        }
        try {
            return PasswordInput.read(System.in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> act(SignatureBook book, Path file, Keyring ring) {
        var review = desk.reviewAct().of(file, book.trust().certificates(), Progress.NONE);
        var manner = manner(review, ring);
        var target = out == null ? file : out;
        var order = review.order();
        book.signReviewed().act(review, ring, manner, target, Progress.NONE);
        var next = order.next(review.found().signatures().size() + 1)
                .map(signer -> Message.of("passing.asked.party", signer.party()))
                .orElseGet(() -> Message.of("passing.complete"));
        return told(target, manner.certificate(), next);
    }

    private Map<String, Object> packet(SignatureBook book, Path file, Keyring ring) {
        try (var opened = book.packets().open(file, Progress.NONE)) {
            var review = desk.reviewAct().of(opened, book.trust().certificates(), Progress.NONE);
            var manner = manner(review, ring);
            var target = out == null ? file : out;
            var after = book.signReviewed().packet(review, ring, manner, target, Progress.NONE);
            return told(target, manner.certificate(), after.asked());
        }
    }

    private static Map<String, Object> told(Path file, SigningCertificate certificate, Message next) {
        var told = new LinkedHashMap<String, Object>();
        told.put("file", file.toString());
        told.put("holder", certificate.holder());
        told.put("next", Words.FRENCH.say(next));
        return told;
    }

    private Manner manner(ActReview review, Keyring ring) {
        var at = desk.now();
        var certificate = certificate(ring);
        review.next().ifPresent(signer -> {
            admit(review, signer);
            CertificateRemark.of(certificate, signer, at.toInstant(), SignatureBook.ZONE).stream()
                    .filter(remark -> !remark.forbids())
                    .forEach(remark -> output.say(Words.FRENCH.say(remark.message())));
        });
        return new Manner(certificate, at, timestamps.authority(desk));
    }

    private void admit(ActReview review, Signer next) {
        var asked = review.order().signers().stream()
                .filter(signer -> signer.party().equalsIgnoreCase(party)
                        || Integer.toString(signer.turn()).equals(party))
                .findFirst();
        if (asked.isEmpty()) {
            var all = review.order().signers().stream().map(Signer::party).toList();
            throw new UnsignableException(Message.of("signing.no_such_signer", party, String.join(", ", all)));
        }
        if (!asked.get().equals(next)) {
            throw new UnsignableException(
                    asked.get().turn() < next.turn()
                            ? Message.of("signing.already", asked.get().party())
                            : Message.of("signing.not_your_turn", asked.get().party(), next.party()));
        }
    }

    private SigningCertificate certificate(Keyring ring) {
        var all = ring.certificates();
        var wanted = all.stream()
                .filter(certificate -> alias == null || certificate.alias().equalsIgnoreCase(alias))
                .toList();
        if (wanted.size() == 1) {
            return wanted.getFirst();
        }
        var names = all.stream()
                .map(certificate -> certificate.alias() + " (" + certificate.holder() + ")")
                .toList();
        throw new UsageException("Précisez le certificat avec --alias\u00A0: " + String.join(", ", names));
    }
}
