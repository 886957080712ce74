package fr.conventio.model.verification;

import fr.conventio.model.signature.Signer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/**
 * What is known of a document before it is looked into.
 *
 * @param signers who is to sign, in their turn; empty when not known
 * @param signed how many are known to have signed: a file with fewer is an earlier state of it
 * @param trusted the authorities that the officer trusts
 * @param online whether authorities may be asked about their certificates
 */
public record Expectation(List<Signer> signers, int signed, Set<X509Certificate> trusted, boolean online) {
    public Expectation {
        signers = List.copyOf(signers);
        trusted = Set.copyOf(trusted);
    }

    /** Nothing is known but whom to trust. */
    public static Expectation none(Set<X509Certificate> trusted) {
        return new Expectation(List.of(), 0, trusted, false);
    }

    public Expectation of(List<Signer> known, int signatures) {
        return new Expectation(known, signatures, trusted, online);
    }
}
