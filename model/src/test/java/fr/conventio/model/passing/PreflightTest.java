package fr.conventio.model.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.passing.Preflight.Outcome;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.SignatureFinding.Revocation;
import fr.conventio.model.verification.Verification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PreflightTest {
    private static final SignatureFinding SIGNED = new SignatureFinding(
            "signature-1",
            "Alix Premier",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            SignatureLevel.B_B,
            true,
            Revocation.UNKNOWN,
            "",
            List.of());

    @Test
    void an_act_that_all_signed_passes() {
        assertThat(failed("convention-2019.pdf", 1_000, found(List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void a_name_with_accents_or_spaces_or_without_end_is_told() {
        assertThat(failed("Convention signée.pdf", 1_000, found(List.of(), List.of())))
                .containsExactly("preflight.name.false");
        assertThat(failed("a".repeat(100) + ".pdf", 1_000, found(List.of(), List.of())))
                .containsExactly("preflight.name.false");
    }

    @Test
    void what_weighs_more_than_an_envelope_is_told() {
        assertThat(failed("a.pdf", (150L << 20) + 1, found(List.of(), List.of())))
                .containsExactly("preflight.size.false");
    }

    @Test
    void a_missing_signature_and_a_fault_are_told() {
        assertThat(failed("a.pdf", 1, found(List.of("signature-2"), List.of()))).containsExactly("preflight.all.false");
        var fault = Fault.of(Fault.Kind.CHANGED_AFTER, "verification.changed.page");
        assertThat(failed("a.pdf", 1, found(List.of(), List.of(fault)))).containsExactly("preflight.signatures.false");
    }

    @Test
    void the_room_for_the_stamp_is_told_and_never_asserted() {
        assertThat(of(Outcome.TO_CONFIRM, new StampRoom(3, List.of()))).containsExactly("preflight.unverified");
        assertThat(of(Outcome.PASSED, new StampRoom(3, List.of()))).contains("preflight.stamp.free");
        assertThat(of(Outcome.TO_CONFIRM, new StampRoom(3, List.of(2, 3))))
                .containsExactly("preflight.stamp.others", "preflight.unverified");
        assertThat(of(Outcome.TO_CONFIRM, new StampRoom(3, List.of(1))))
                .containsExactly("preflight.stamp.first", "preflight.unverified");
        assertThat(of(Outcome.FAILED, new StampRoom(3, List.of(1, 2, 3)))).isEmpty();
        var unread = Preflight.of("a.pdf", 1, found(List.of(), List.of()), Optional.empty());
        assertThat(unread).extracting(check -> check.message().key()).contains("preflight.stamp.unread");
    }

    @Test
    void each_figure_says_what_it_rests_on() {
        assertThat(TransmissionRule.all()).hasSize(6).allSatisfy(rule -> {
            assertThat(rule.value()).isPositive();
            assertThat(rule.source()).isNotBlank();
        });
    }

    private static List<String> of(Outcome outcome, StampRoom room) {
        return Preflight.of("a.pdf", 1, found(List.of(), List.of()), Optional.of(room)).stream()
                .filter(check -> check.outcome() == outcome)
                .map(check -> check.message().key())
                .toList();
    }

    private static List<String> failed(String name, long length, Verification found) {
        return Preflight.of(name, length, found, Optional.of(new StampRoom(1, List.of()))).stream()
                .filter(check -> check.outcome() == Outcome.FAILED)
                .map(check -> check.message().key())
                .toList();
    }

    private static Verification found(List<String> blank, List<Fault> faults) {
        return new Verification(List.of(SIGNED), Optional.empty(), blank, faults);
    }
}
