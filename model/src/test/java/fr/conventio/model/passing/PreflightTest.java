package fr.conventio.model.passing;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static List<String> failed(String name, long length, Verification found) {
        return Preflight.of(name, length, found).stream()
                .filter(check -> !check.passed())
                .map(check -> check.message().key())
                .toList();
    }

    private static Verification found(List<String> blank, List<Fault> faults) {
        return new Verification(List.of(SIGNED), Optional.empty(), blank, faults);
    }
}
