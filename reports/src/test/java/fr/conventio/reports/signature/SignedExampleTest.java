package fr.conventio.reports.signature;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import fr.conventio.model.DijonAct;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.verification.StrictVerifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SignedExampleTest {
    private static final List<String> SIGNERS = List.of("Alix Premier", "Bao Second", "Camille Tiers");

    @TempDir
    private Path folder;

    @Test
    void the_act_of_the_example_signed_by_its_three_parties_is_valid_archival_and_accessible() throws Exception {
        var example = DijonAct.act();
        var piece = Pieces.of(example).stream()
                .filter(candidate -> candidate.kind() == PieceKind.ACT)
                .findFirst()
                .orElseThrow();
        var act = new AnnexPress().print(piece, Format.PDF, example, folder, Progress.NONE);
        var order = SigningOrder.of(example.roster().parties());
        try (var authority = new TestAuthority("Autorité d’essai")) {
            var acts = new SignedActs(authority, folder);
            var timestamps = new TimestampAuthority(authority.timestamps().toString(), "");
            for (var signer : order.signers()) {
                var identity = authority.identity(SIGNERS.get(signer.turn() - 1));
                acts.sign(act, signer, identity, Optional.of(timestamps));
            }
            acts.desk().preserve(act, SignatureLevel.B_LTA, timestamps, act, Progress.NONE);

            assertThat(DssJudge.opinions(act, authority.root(), false))
                    .hasSize(3)
                    .allSatisfy(opinion -> assertThat(opinion.indication())
                            .as(opinion.toString())
                            .isEqualTo(Indication.TOTAL_PASSED));
            var expectation = new Expectation(order.signers(), 3, Set.of(authority.root()), false);
            var verification = new StrictVerifier().verify(act, expectation, Progress.NONE);
            assertThat(verification.allFaults()).isEmpty();
            assertThat(verification.verdict()).isEqualTo(Verdict.VALID);
            assertThat(verification.signatures())
                    .extracting(SignatureFinding::level)
                    .containsOnly(SignatureLevel.B_LTA);
        }
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(act, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
