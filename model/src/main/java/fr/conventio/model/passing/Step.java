package fr.conventio.model.passing;

import fr.conventio.model.signature.SignatureLevel;
import java.time.Instant;

/** What a signatory did with a passing file. */
public sealed interface Step {
    /** The signer's turn, from 1. */
    int turn();

    Instant at();

    /**
     * Signed.
     *
     * @param holder whom the certificate names
     */
    record Signed(int turn, String holder, Instant at, SignatureLevel level) implements Step {}

    /**
     * Refused to sign; nobody signs after that.
     *
     * @param name who, as told: nothing proves it
     */
    record Refused(int turn, String name, Instant at, String reason) implements Step {}
}
