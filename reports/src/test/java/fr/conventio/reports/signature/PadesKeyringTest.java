package fr.conventio.reports.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.SecretRefusedException;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.page.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PadesKeyringTest {
    private static final char[] PASSWORD = "un mot de passe".toCharArray();

    private static TestAuthority authority;

    @TempDir
    private Path folder;

    private SigningDesk desk;
    private Path act;

    @BeforeAll
    static void found() {
        authority = new TestAuthority("Autorité d’essai");
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @BeforeEach
    void prepare() throws IOException {
        desk = new PadesSigningDesk(() -> Set.of(authority.root()));
        act = TestAct.write(folder.resolve("convention.pdf"));
    }

    @Test
    void three_parties_sign_one_after_the_other_and_an_independent_judge_finds_all_valid() throws Exception {
        for (var signer : TestAct.ORDER.signers()) {
            sign(signer, Optional.empty());
        }

        assertThat(DssJudge.opinions(act, authority.root(), true))
                .allSatisfy(opinion ->
                        assertThat(opinion.indication()).as(opinion.toString()).isEqualTo(Indication.TOTAL_PASSED))
                .allSatisfy(opinion -> assertThat(opinion.level()).isEqualTo("PAdES-BASELINE-B"))
                .extracting(DssJudge.Opinion::signer)
                .containsExactly("Alix Premier", "Bao Second", "Camille Tiers");
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_timestamp_authority_lifts_each_signature_to_the_next_level() throws Exception {
        for (var signer : TestAct.ORDER.signers()) {
            sign(signer, Optional.of(timestamps()));
        }

        assertThat(DssJudge.opinions(act, authority.root(), true))
                .hasSize(3)
                .allSatisfy(opinion ->
                        assertThat(opinion.indication()).as(opinion.toString()).isEqualTo(Indication.TOTAL_PASSED))
                .allSatisfy(opinion -> assertThat(opinion.level()).isEqualTo("PAdES-BASELINE-T"));
    }

    @Test
    void the_answers_of_the_authorities_in_the_file_make_signatures_verifiable_for_long() throws Exception {
        for (var signer : TestAct.ORDER.signers()) {
            sign(signer, Optional.of(timestamps()));
        }

        desk.preserve(act, SignatureLevel.B_LT, timestamps(), act, Progress.NONE);

        assertThat(DssJudge.opinions(act, authority.root(), false))
                .hasSize(3)
                .allSatisfy(opinion ->
                        assertThat(opinion.indication()).as(opinion.toString()).isEqualTo(Indication.TOTAL_PASSED))
                .allSatisfy(opinion -> assertThat(opinion.level()).isEqualTo("PAdES-BASELINE-LT"));
    }

    @Test
    void an_archive_timestamp_over_all_makes_them_last() throws Exception {
        for (var signer : TestAct.ORDER.signers()) {
            sign(signer, Optional.of(timestamps()));
        }

        desk.preserve(act, SignatureLevel.B_LTA, timestamps(), act, Progress.NONE);

        assertThat(DssJudge.opinions(act, authority.root(), false))
                .hasSize(3)
                .allSatisfy(opinion ->
                        assertThat(opinion.indication()).as(opinion.toString()).isEqualTo(Indication.TOTAL_PASSED))
                .allSatisfy(opinion -> assertThat(opinion.level()).isEqualTo("PAdES-BASELINE-LTA"));
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_wrong_password_is_told_and_nothing_is_unlocked() throws Exception {
        var file = keyFile(authority.identity("Alix Premier"));
        assertThatThrownBy(() -> desk.unlock(new KeySource.KeyFile(file), "un autre".toCharArray()))
                .isInstanceOf(SecretRefusedException.class)
                .hasMessage("signing.wrong_password");
    }

    @Test
    void a_file_that_holds_no_key_is_told_as_such() {
        assertThatThrownBy(() -> desk.unlock(new KeySource.KeyFile(act), PASSWORD.clone()))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.no_key_file");
    }

    @Test
    void the_password_is_wiped_once_the_keys_are_unlocked() throws Exception {
        var typed = PASSWORD.clone();
        desk.unlock(new KeySource.KeyFile(keyFile(authority.identity("Alix Premier"))), typed)
                .close();
        assertThat(typed).containsOnly('\0');
    }

    @Test
    void nobody_signs_before_their_turn() throws Exception {
        var before = Files.readAllBytes(act);
        assertThatThrownBy(() -> sign(TestAct.ORDER.signers().get(1), Optional.empty()))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.out_of_turn");
        assertThat(act).hasBinaryContent(before);
    }

    @Test
    void nobody_signs_twice() throws Exception {
        var first = TestAct.ORDER.signers().getFirst();
        sign(first, Optional.empty());
        assertThatThrownBy(() -> sign(first, Optional.empty())).hasMessage("signing.already");
    }

    @Test
    void a_file_that_changed_since_it_was_read_is_not_signed() throws Exception {
        var file = keyFile(authority.identity("Alix Premier"));
        try (var keys = desk.unlock(new KeySource.KeyFile(file), PASSWORD.clone())) {
            var signing = signing(TestAct.ORDER.signers().getFirst(), "signature", Optional.empty());
            TestAct.write(act);
            assertThatThrownBy(() -> keys.sign(act, signing, act, Progress.NONE))
                    .hasMessage("signing.changed");
        }
    }

    @Test
    void a_document_without_a_field_for_the_signer_is_not_signed() throws Exception {
        var fourth = new Signer(4, "Commune d’essai", "Dominique Quart", "Maire");
        assertThatThrownBy(() -> sign(fourth, Optional.empty())).hasMessage("signing.no_field");
    }

    @Test
    void an_authority_that_does_not_answer_leaves_the_act_as_it_was() throws Exception {
        var before = Files.readAllBytes(act);
        var silent = new TimestampAuthority("http://127.0.0.1:1/time", "");
        assertThatThrownBy(() -> sign(TestAct.ORDER.signers().getFirst(), Optional.of(silent)))
                .hasMessage("signing.no_timestamp");
        assertThat(act).hasBinaryContent(before);
    }

    @Test
    void the_policy_that_is_asked_for_is_the_one_of_the_answer_or_the_act_stays_as_it_was() throws Exception {
        var first = TestAct.ORDER.signers().getFirst();
        var before = Files.readAllBytes(act);
        assertThatThrownBy(() -> sign(first, Optional.of(timestamps("1.3.6.1.4.1.99999.2"))))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.policy_other");
        assertThatThrownBy(() -> sign(first, Optional.of(timestamps(TestAuthority.REFUSED_POLICY))))
                .isInstanceOf(UnsignableException.class)
                .hasMessage("signing.policy_refused");
        assertThat(act).hasBinaryContent(before);

        sign(first, Optional.of(timestamps(TestAuthority.POLICY)));
        assertThat(DssJudge.opinions(act, authority.root(), true))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.level()).isEqualTo("PAdES-BASELINE-T"));
    }

    @Test
    void a_certificate_is_described_in_its_holders_terms() throws Exception {
        var file = keyFile(authority.identity("Alix Premier"));
        try (var keys = desk.unlock(new KeySource.KeyFile(file), PASSWORD.clone())) {
            var certificate = keys.certificates().getFirst();
            assertThat(certificate.holder()).isEqualTo("Alix Premier");
            assertThat(certificate.organisation()).isEqualTo("Collectivité d’essai");
            assertThat(certificate.issuer()).isEqualTo("Autorité d’essai");
            assertThat(certificate.signs()).isTrue();
            assertThat(certificate.trusted()).isTrue();
        }
    }

    @Test
    void a_certificate_of_another_usage_or_of_an_unknown_authority_shows_it() throws Exception {
        try (var other = new TestAuthority("Autre autorité")) {
            var file = keyFile(other.forServersOnly("Alix Premier"));
            try (var keys = desk.unlock(new KeySource.KeyFile(file), PASSWORD.clone())) {
                var certificate = keys.certificates().getFirst();
                assertThat(certificate.signs()).isFalse();
                assertThat(certificate.trusted()).isFalse();
            }
        }
    }

    private static TimestampAuthority timestamps() {
        return timestamps("");
    }

    private static TimestampAuthority timestamps(String policy) {
        return new TimestampAuthority(authority.timestamps().toString(), policy);
    }

    private void sign(Signer signer, Optional<TimestampAuthority> timestamps) throws Exception {
        var file = keyFile(authority.identity(signer.name()));
        try (var keys = desk.unlock(new KeySource.KeyFile(file), PASSWORD.clone())) {
            var certificate = keys.certificates().getFirst().alias();
            keys.sign(act, signing(signer, certificate, timestamps), act, Progress.NONE);
        }
    }

    private Signing signing(Signer signer, String certificate, Optional<TimestampAuthority> timestamps)
            throws IOException {
        return new Signing(
                signer,
                certificate,
                Hashes.sha256(Files.readAllBytes(act)),
                ZonedDateTime.now(ZoneId.of("Europe/Paris")),
                timestamps,
                false);
    }

    private Path keyFile(TestAuthority.Identity identity) throws Exception {
        var file = Files.createTempFile(folder, "cle", ".p12");
        try (var out = Files.newOutputStream(file)) {
            TestAuthority.keyStore(identity, PASSWORD).store(out, PASSWORD);
        }
        return file;
    }
}
