package fr.conventio.model.verification;

import fr.conventio.model.verification.SignatureFinding.Revocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is found of a document.
 *
 * @param signatures in the order in which they were made; the timestamp of the archive is not one of them
 * @param archived the field of the archive timestamp, where there is one
 * @param blank fields that wait for a signature
 * @param faults what is wrong with the document as a whole
 */
public record Verification(
        List<SignatureFinding> signatures, Optional<String> archived, List<String> blank, List<Fault> faults) {
    public Verification {
        signatures = List.copyOf(signatures);
        blank = List.copyOf(blank);
        faults = List.copyOf(faults);
    }

    /** What it all comes to. */
    public enum Verdict {
        /** All is in order and everybody has signed. */
        VALID,
        /** All is in order; somebody has yet to sign. */
        INCOMPLETE,
        /** Nothing is wrong, but who signed rests on an authority that is not trusted or did not answer. */
        UNSURE,
        /** Something is wrong: the document proves nothing. */
        FAULTY,
        /** Nobody has signed it. */
        UNSIGNED
    }

    public Verdict verdict() {
        if (allFaults().findAny().isPresent()) {
            return Verdict.FAULTY;
        }
        if (signatures.isEmpty()) {
            return Verdict.UNSIGNED;
        }
        if (!signatures.stream().allMatch(Verification::isSure)) {
            return Verdict.UNSURE;
        }
        return blank.isEmpty() ? Verdict.VALID : Verdict.INCOMPLETE;
    }

    /** All that is wrong, with the document first. */
    public Stream<Fault> allFaults() {
        return Stream.concat(faults.stream(), signatures.stream().flatMap(finding -> finding.faults().stream()));
    }

    private static boolean isSure(SignatureFinding finding) {
        return finding.trusted()
                && (finding.revocation() == Revocation.NOT_REVOKED || finding.revocation() == Revocation.NEVER_REVOKED);
    }
}
