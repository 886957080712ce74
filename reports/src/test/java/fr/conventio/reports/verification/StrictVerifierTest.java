package fr.conventio.reports.verification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.Verification;
import fr.conventio.model.verification.Verification.Verdict;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.signature.SignedActs;
import fr.conventio.reports.signature.TestAct;
import fr.conventio.reports.signature.TestAuthority;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrictVerifierTest {
    @TempDir
    private static Path folder;

    private static TestAuthority authority;
    private static SignedActs acts;
    private static final List<TestAuthority.Identity> IDENTITIES = new ArrayList<>();

    @BeforeAll
    static void found() {
        authority = new TestAuthority("Autorité d’essai");
        acts = new SignedActs(authority, folder);
        TestAct.ORDER.signers().forEach(signer -> IDENTITIES.add(authority.identity(signer.name())));
    }

    @AfterAll
    static void close() {
        authority.close();
    }

    @Test
    void an_act_that_nobody_signed_is_told_as_such() throws Exception {
        var verification = verify(TestAct.write(folder.resolve("vierge.pdf")), online());
        assertThat(verification.verdict()).isEqualTo(Verdict.UNSIGNED);
        assertThat(verification.blank()).hasSize(3);
    }

    @Test
    void an_act_that_all_signed_is_valid_and_says_who() throws Exception {
        var verification = verify(signed("tous.pdf", 3, Optional.empty()), online());
        assertThat(verification.allFaults()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verification.signatures())
                .extracting(SignatureFinding::holder)
                .containsExactly("Alix Premier", "Bao Second", "Camille Tiers");
        assertThat(verification.signatures())
                .extracting(SignatureFinding::level)
                .containsOnly(SignatureLevel.B_B);
    }

    @Test
    void an_act_that_waits_for_a_signature_is_incomplete() throws Exception {
        var verification = verify(signed("deux.pdf", 2, Optional.empty()), online());
        assertThat(verification.allFaults()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(verification.blank()).containsExactly("signature-3");
    }

    @Test
    void the_level_is_the_one_reached() throws Exception {
        var act = signed("niveaux.pdf", 3, Optional.of(timestamps()));
        assertThat(verify(act, online()).signatures())
                .extracting(SignatureFinding::level)
                .containsOnly(SignatureLevel.B_T);

        acts.desk().preserve(act, SignatureLevel.B_LT, timestamps(), act, Progress.NONE);
        assertThat(verify(act, offline()).signatures())
                .extracting(SignatureFinding::level)
                .containsOnly(SignatureLevel.B_LT);

        acts.desk().preserve(act, SignatureLevel.B_LTA, timestamps(), act, Progress.NONE);
        var verification = verify(act, offline());
        assertThat(verification.allFaults()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.VALID);
        assertThat(verification.signatures())
                .extracting(SignatureFinding::level)
                .containsOnly(SignatureLevel.B_LTA);
    }

    @Test
    void without_trust_or_an_answer_nothing_is_sure() throws Exception {
        var act = signed("doute.pdf", 3, Optional.empty());
        assertThat(verify(act, offline()).verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(verify(act, Expectation.none(Set.of())).verdict()).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void what_the_authority_knew_long_before_the_signature_proves_nothing() throws Exception {
        var act = signed("ancien.pdf", 3, Optional.of(timestamps()));
        try {
            authority.answersFrom(Duration.ofDays(5));
            acts.desk().preserve(act, SignatureLevel.B_LTA, timestamps(), act, Progress.NONE);
        } finally {
            authority.answersFrom(Duration.ofHours(20));
        }
        var verification = verify(act, offline());
        assertThat(verification.allFaults()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.UNSURE);
        assertThat(verification.signatures())
                .extracting(SignatureFinding::level)
                .containsOnly(SignatureLevel.B_T);
    }

    private static Path signed(String name, int signatures, Optional<TimestampAuthority> timestamps) throws Exception {
        var act = TestAct.write(folder.resolve(name));
        for (int turn = 0; turn < signatures; turn++) {
            acts.sign(act, TestAct.ORDER.signers().get(turn), IDENTITIES.get(turn), timestamps);
        }
        return act;
    }

    private static Verification verify(Path act, Expectation expectation) {
        return new StrictVerifier().verify(act, expectation, Progress.NONE);
    }

    private static Expectation online() {
        return new Expectation(TestAct.ORDER.signers(), 0, Set.of(authority.root()), true);
    }

    private static Expectation offline() {
        return Expectation.none(Set.of(authority.root()));
    }

    private static TimestampAuthority timestamps() {
        return new TimestampAuthority(authority.timestamps().toString(), "");
    }
}
