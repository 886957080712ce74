package fr.conventio.reports.signature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.signature.SignTrial;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.SignatureFinding.Revocation;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.verification.StrictVerifier;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SignTrialTest {
    @TempDir
    private Path folder;

    private Path act;
    private Path authority;

    @BeforeEach
    void sign() throws Exception {
        act = TestAct.write(folder.resolve("convention.pdf"));
        authority = folder.resolve("autorite.cer");
        var desk = new PadesSigningDesk(Set::of);
        var trial = desk.foundTrialAuthority();
        var at = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        new SignTrial(desk).sign(act, TestAct.ORDER, trial, "Signataire d’essai", at, Progress.NONE);
        trial.writeCertificate(authority);
    }

    @Test
    void all_sign_in_turn_and_whoever_trusts_the_authority_finds_the_act_valid() throws Exception {
        var found = new StrictVerifier().verify(act, Expectation.none(Set.of(root())), Progress.NONE);

        assertThat(found.allFaults()).isEmpty();
        assertThat(found.verdict()).isEqualTo(Verdict.VALID);
        assertThat(found.signatures())
                .extracting(SignatureFinding::holder)
                .containsExactly("Signataire d’essai 1", "Signataire d’essai 2", "Signataire d’essai 3");
        assertThat(found.signatures()).extracting(SignatureFinding::revocation).containsOnly(Revocation.NEVER_REVOKED);
    }

    @Test
    void nobody_else_is_sure_of_them() {
        var found = new StrictVerifier().verify(act, Expectation.none(Set.of()), Progress.NONE);
        assertThat(found.verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void the_page_says_that_they_are_worth_nothing() throws Exception {
        try (var document = Loader.loadPDF(act.toFile())) {
            // What a field shows is in its appearance: flattened, it is text of the page.
            document.getDocumentCatalog().getAcroForm().flatten();
            assertThat(new PDFTextStripper().getText(document).split("Identité d’essai, sans valeur", -1))
                    .hasSize(4);
        }
    }

    @Test
    void the_act_stays_archival_and_accessible() throws Exception {
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private X509Certificate root() throws Exception {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(Files.readAllBytes(authority)));
    }
}
