package fr.conventio.reports.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Fault.Kind;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.signature.SignedActs;
import fr.conventio.reports.signature.TestAct;
import fr.conventio.reports.signature.TestAuthority;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack is told with its reason; the act that was not attacked is valid. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackedActsTest {
    @TempDir
    private static Path folder;

    private TestAuthority authority;
    private SignedActs acts;
    private final List<TestAuthority.Identity> identities = new ArrayList<>();
    /** Signed by all three. */
    private byte[] whole;
    /** Signed by the first alone. */
    private byte[] begun;

    @BeforeAll
    void sign() throws Exception {
        authority = new TestAuthority("Autorité d’essai");
        acts = new SignedActs(authority, folder);
        var act = TestAct.write(folder.resolve("acte.pdf"));
        for (var signer : TestAct.ORDER.signers()) {
            identities.add(authority.identity(signer.name()));
            acts.sign(act, signer, identities.getLast(), Optional.empty());
            if (signer.turn() == 1) {
                begun = Files.readAllBytes(act);
            }
        }
        whole = Files.readAllBytes(act);
    }

    @AfterAll
    void close() {
        authority.close();
    }

    @Test
    void what_was_not_attacked_is_in_order() throws Exception {
        assertThat(verify(whole, 3).allFaults()).isEmpty();
        assertThat(verify(whole, 3).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verify(begun, 1).allFaults()).isEmpty();
        assertThat(verify(begun, 1).verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void an_attack_is_told_with_its_reason(String attack, Attacked attacked, Kind reason) throws Exception {
        var verification = verify(attacked.bytes(), 3);
        assertThat(verification.verdict()).isEqualTo(Verdict.FAULTY);
        assertThat(verification.allFaults()).extracting(Fault::kind).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twins")
    void a_valid_twin_is_not_accused(String twin, Attacked valid, int signed) throws Exception {
        var verification = verify(valid.bytes(), signed);
        assertThat(verification.allFaults()).as(twin).isEmpty();
        assertThat(verification.verdict()).isEqualTo(signed == 3 ? Verdict.VALID : Verdict.INCOMPLETE);
    }

    private Stream<Arguments> twins() {
        var clock = Optional.of(new TimestampAuthority(authority.timestamps().toString(), ""));
        return Stream.of(
                Arguments.of("signed by all", (Attacked) () -> whole, 3),
                Arguments.of("signed by the first", (Attacked) () -> begun, 1),
                Arguments.of("signed by two", (Attacked) () -> signedBy(2, nothing -> {}, Optional.empty()), 2),
                Arguments.of("with timestamps", (Attacked) () -> signedBy(3, nothing -> {}, clock), 3),
                Arguments.of(
                        "with the authorities' answers",
                        (Attacked) () -> preserved(SignatureLevel.B_LT, clock.orElseThrow(), 1),
                        3),
                Arguments.of(
                        "with an archive timestamp",
                        (Attacked) () -> preserved(SignatureLevel.B_LTA, clock.orElseThrow(), 1),
                        3),
                Arguments.of(
                        "with an archive timestamp that was renewed",
                        (Attacked) () -> preserved(SignatureLevel.B_LTA, clock.orElseThrow(), 2),
                        3),
                Arguments.of("with a picture from before", planted(PreparedAttacks::cover), 3),
                Arguments.of("with a drawing of its own", planted(PreparedAttacks::plantDrawing), 3),
                Arguments.of("with pages that nobody shows", planted(PreparedAttacks::plantPages), 3));
    }

    private Attacked planted(Attacks.Change before) {
        return () -> signedBy(3, before, Optional.empty());
    }

    private byte[] preserved(SignatureLevel level, TimestampAuthority clock, int times) throws Exception {
        var act = Files.createTempFile(folder, "acte", ".pdf");
        Files.write(act, signedBy(3, nothing -> {}, Optional.of(clock)));
        for (int time = 0; time < times; time++) {
            acts.desk().preserve(act, level, clock, act, Progress.NONE);
        }
        return Files.readAllBytes(act);
    }

    private byte[] signedBy(int people, Attacks.Change before, Optional<TimestampAuthority> clock) throws Exception {
        var act = TestAct.write(Files.createTempFile(folder, "acte", ".pdf"));
        Files.write(act, Attacks.appended(Files.readAllBytes(act), before));
        for (var signer : TestAct.ORDER.signers().subList(0, people)) {
            acts.sign(act, signer, identities.get(signer.turn() - 1), clock);
        }
        return Files.readAllBytes(act);
    }

    interface Attacked {
        byte[] bytes() throws Exception;
    }

    private Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a page is painted over", updated(Attacks::paintOver), Kind.CHANGED_AFTER),
                Arguments.of("a page gets other content", updated(Attacks::replaceContent), Kind.CHANGED_AFTER),
                Arguments.of(
                        "a content stream is rewritten", updated(Attacks::rewriteContentStream), Kind.CHANGED_AFTER),
                Arguments.of("a page is added", updated(Attacks::addPage), Kind.CHANGED_AFTER),
                Arguments.of("a note is added", updated(Attacks::addNote), Kind.CHANGED_AFTER),
                Arguments.of("text is laid over", updated(Attacks::coverWithFreeText), Kind.CHANGED_AFTER),
                Arguments.of("a stamp is laid over", updated(Attacks::stamp), Kind.CHANGED_AFTER),
                Arguments.of("annotations are taken away", updated(Attacks::removeAnnotations), Kind.CHANGED_AFTER),
                Arguments.of("an action runs on opening", updated(Attacks::openAction), Kind.CHANGED_AFTER),
                Arguments.of("a file is attached", updated(Attacks::attach), Kind.CHANGED_AFTER),
                Arguments.of("the language is changed", updated(Attacks::retitle), Kind.CHANGED_AFTER),
                Arguments.of(
                        "the certification is withdrawn", updated(Attacks::withdrawCertification), Kind.NOT_CERTIFIED),
                Arguments.of("a field with a value is added", updated(Attacks::fillTextField), Kind.CHANGED_AFTER),
                Arguments.of(
                        "a signed field is redrawn",
                        updated(document -> Attacks.redrawField(document, "signature-1")),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a signed field is moved over the text",
                        updated(document -> Attacks.moveField(document, "signature-2")),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a signed field is hidden",
                        updated(document -> Attacks.hideField(document, "signature-3")),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a field that waits is redrawn",
                        (Attacked)
                                () -> Attacks.appended(begun, document -> Attacks.redrawField(document, "signature-2")),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a signature is taken out",
                        updated(document -> Attacks.removeSignature(document, "signature-2")),
                        Kind.ROLLED_BACK),
                Arguments.of(
                        "signatures change places",
                        updated(document -> Attacks.exchangeSignatures(document, "signature-1", "signature-2")),
                        Kind.CHANGED_AFTER),
                Arguments.of("what is read aloud is changed", updated(Attacks::respeak), Kind.CHANGED_AFTER),
                Arguments.of(
                        "a bit of a page is flipped", (Attacked) () -> Attacks.flippedBit(whole, 3000), Kind.ALTERED),
                Arguments.of("the file is cut short", (Attacked) () -> Attacks.cutShort(begun), Kind.ROLLED_BACK),
                Arguments.of("data follow the end", (Attacked) () -> Attacks.trailing(whole), Kind.CHANGED_AFTER),
                Arguments.of("an earlier state is shown", (Attacked) () -> Attacks.rolledBack(whole), Kind.ROLLED_BACK),
                Arguments.of(
                        "the signature's digits are nothing",
                        (Attacked) () -> Attacks.otherDigits(whole, '0'),
                        Kind.FORGED),
                Arguments.of(
                        "the signature's digits are noise",
                        (Attacked) () -> Attacks.otherDigits(whole, 'f'),
                        Kind.FORGED),
                Arguments.of(
                        "the signature tells no range",
                        (Attacked) () -> Attacks.rewritten(whole, "/ByteRange\\s*\\[[0-9 ]+\\]", "/ByteRange []"),
                        Kind.ROLLED_BACK),
                Arguments.of(
                        "the signature leaves room for more than itself",
                        (Attacked) () -> Attacks.widenedGap(whole),
                        Kind.UNCOVERED),
                Arguments.of("somebody else signs", (Attacked) this::signedByAnother, Kind.WRONG_SIGNER),
                Arguments.of("the certificate had expired", (Attacked) this::signedTooLate, Kind.BAD_CERTIFICATE),
                Arguments.of("the certificate was revoked", (Attacked) this::signedThenRevoked, Kind.BAD_CERTIFICATE),
                Arguments.of(
                        "the certificate is for other uses", (Attacked) this::signedForServers, Kind.BAD_CERTIFICATE),
                Arguments.of(
                        "the catalogue is changed by hand",
                        (Attacked) () -> PreparedAttacks.updatedByHand(whole, AttackedActsTest::retitled),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "an update has no table of its objects",
                        (Attacked) () -> PreparedAttacks.updatedWithoutTable(whole, AttackedActsTest::retitled),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "an update has a broken table",
                        (Attacked) () -> PreparedAttacks.updatedWithBrokenTable(whole, AttackedActsTest::retitled),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a hidden text is uncovered",
                        prepared(PreparedAttacks::cover, PreparedAttacks::uncover),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "a planted drawing is replaced",
                        prepared(PreparedAttacks::plantDrawing, PreparedAttacks::replaceDrawing),
                        Kind.CHANGED_AFTER),
                Arguments.of("a font is replaced", updated(PreparedAttacks::replaceFont), Kind.CHANGED_AFTER),
                Arguments.of(
                        "planted pages take the place of those that were read",
                        (Attacked) () -> PreparedAttacks.showPlantedPages(
                                signedBy(3, PreparedAttacks::plantPages, Optional.empty())),
                        Kind.CHANGED_AFTER),
                Arguments.of(
                        "what was signed is wrapped around something else",
                        (Attacked) () -> PreparedAttacks.wrapped(begun, "signature-1"),
                        Kind.UNCOVERED),
                Arguments.of(
                        "a signature sneaks in over the text",
                        (Attacked) () -> PreparedAttacks.sneakedIn(whole, authority.identity("Quelqu’un d’autre")),
                        Kind.WRONG_SIGNER),
                Arguments.of(
                        "the signature has no value",
                        (Attacked) () -> Attacks.rewritten(whole, "/Contents(?=\\s*<3)", "/Contenus"),
                        Kind.ROLLED_BACK),
                Arguments.of(
                        "the signature's range is nothing",
                        (Attacked) () -> Attacks.rewritten(whole, "/ByteRange\\s*\\[[0-9 ]+\\]", "/ByteRange null"),
                        Kind.ROLLED_BACK),
                Arguments.of(
                        "the signature's range is negative",
                        (Attacked)
                                () -> Attacks.rewritten(whole, "/ByteRange\\s*\\[[0-9 ]+\\]", "/ByteRange [0 -9 9 -9]"),
                        Kind.UNCOVERED),
                Arguments.of("it is no PDF", (Attacked) () -> new byte[] {1, 2, 3}, Kind.DAMAGED),
                Arguments.of("it is empty", (Attacked) () -> new byte[0], Kind.DAMAGED));
    }

    private Attacked updated(Attacks.Change change) {
        return () -> Attacks.appended(whole, change);
    }

    private Attacked prepared(Attacks.Change before, Attacks.Change after) {
        return () -> Attacks.appended(signedBy(3, before, Optional.empty()), after);
    }

    private static String retitled(String catalogue) {
        return catalogue.replaceFirst("/Lang\\(fr-FR\\)", "/Lang(en-GB)");
    }

    private byte[] signedByAnother() throws Exception {
        return signed(authority.identity("Quelqu’un d’autre"));
    }

    private byte[] signedTooLate() throws Exception {
        var until = TestAuthority.past(Duration.ofDays(1));
        return signed(authority.identity("Alix Premier", TestAuthority.past(Duration.ofDays(30)), until));
    }

    private byte[] signedThenRevoked() throws Exception {
        var identity = authority.identity("Alix Premier");
        var signed = signed(identity);
        authority.revoke(identity);
        return signed;
    }

    private byte[] signedForServers() throws Exception {
        return signed(authority.forServersOnly("Alix Premier"));
    }

    private byte[] signed(TestAuthority.Identity identity) throws Exception {
        var act = TestAct.write(Files.createTempFile(folder, "acte", ".pdf"));
        Signer first = TestAct.ORDER.signers().getFirst();
        acts.sign(act, first, identity, Optional.empty());
        return Files.readAllBytes(act);
    }

    private Verification verify(byte[] bytes, int signed) throws Exception {
        var file = Files.write(Files.createTempFile(folder, "attaque", ".pdf"), bytes);
        var expectation = new Expectation(TestAct.ORDER.signers(), signed, Set.of(authority.root()), true);
        return new StrictVerifier().verify(file, expectation, Progress.NONE);
    }
}
