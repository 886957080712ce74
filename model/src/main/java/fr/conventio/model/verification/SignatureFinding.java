package fr.conventio.model.verification;

import fr.conventio.model.signature.SignatureLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is found of one signature.
 *
 * @param field where it stands in the document
 * @param holder whom the certificate names; empty when there is none to read
 * @param organisation of the holder; empty when not told
 * @param issuer who issued the certificate
 * @param claimed the moment that the signer's computer told
 * @param vouched the moment that a timestamp authority vouches for
 * @param level what it proves by itself
 * @param trusted its chain ends at an authority that the officer trusts
 * @param revocation what is known of the certificate's revocation
 * @param fingerprint of the file up to the end of this signature (SHA-256, hexadecimal): no other has it; empty when not known
 * @param faults what is wrong with it
 */
public record SignatureFinding(
        String field,
        String holder,
        String organisation,
        String issuer,
        Optional<Instant> claimed,
        Optional<Instant> vouched,
        SignatureLevel level,
        boolean trusted,
        Revocation revocation,
        String fingerprint,
        List<Fault> faults) {
    public SignatureFinding {
        faults = List.copyOf(faults);
    }

    /** When it was made: vouched for by a timestamp authority, or else as the signer's computer told. */
    public Optional<Instant> at() {
        return vouched.or(() -> claimed);
    }

    /** Whether the certificate was taken back by its authority. */
    public enum Revocation {
        NOT_REVOKED,
        REVOKED,
        /** The certificate says that its authority never takes it back (RFC 9608): short lives, trials. */
        NEVER_REVOKED,
        /** No authority was asked, or none answered. */
        UNKNOWN
    }
}
