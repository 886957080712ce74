package fr.conventio.reports.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.signature.SignTrial;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.signature.PadesSigningDesk;
import fr.conventio.reports.signature.TestAct;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class VerificationReportPdfTest {
    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 3, 1, 14, 2, 11, 0, ZoneId.of("Europe/Paris"));

    @TempDir
    private Path folder;

    @Test
    void the_report_says_the_verdict_each_signature_and_the_fingerprint_and_stays_archival() throws Exception {
        var act = TestAct.write(folder.resolve("convention.pdf"));
        var desk = new PadesSigningDesk(Set::of);
        new SignTrial(desk)
                .sign(act, TestAct.ORDER, desk.foundTrialAuthority(), "Signataire d’essai", AT, Progress.NONE);
        var report = folder.resolve("rapport.pdf");

        var found = new StrictVerifier().verify(act, Expectation.none(Set.of()), Progress.NONE);
        new VerificationReportPdf().write(act, found, AT, report);

        var text = text(report);
        assertThat(text)
                .contains("Rapport de vérification des signatures", "1er mars 2026 à 14:02:11")
                .contains("Signataire d’essai 1", "Signataire d’essai 2", "Signataire d’essai 3", "B-B");
        assertThat(text.replaceAll("\\s", "")).contains(Hashes.sha256(Files.readAllBytes(act)));
        assertThat(VeraPdf.failures(report, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(report, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void what_is_wrong_is_in_the_report() throws Exception {
        var act = TestAct.write(folder.resolve("convention.pdf"));
        Files.writeString(act, "% ajouté", StandardOpenOption.APPEND);
        var report = folder.resolve("rapport.pdf");
        var found = new StrictVerifier().verify(act, Expectation.none(Set.of()), Progress.NONE);
        new VerificationReportPdf().write(act, found, AT, report);
        assertThat(text(report)).contains("Des données ont été ajoutées après la fin du document");
    }

    private static String text(Path file) throws Exception {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        }
    }
}
