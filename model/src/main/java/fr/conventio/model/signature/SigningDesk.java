package fr.conventio.model.signature;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The port of signing. */
public interface SigningDesk {
    /**
     * Unlocks a signer's keys.
     *
     * @param secret the password or PIN; wiped before this returns
     * @throws SecretRefusedException when it is wrong
     * @throws UnsignableException when there is no key file or token there
     */
    Keyring unlock(KeySource source, char[] secret);

    /**
     * What there is to see of an authority's certificate.
     *
     * @param zone by whose clocks days are told
     */
    AuthorityFacts facts(X509Certificate certificate, Instant now, ZoneId zone);

    /** The drivers for cards that are installed on this computer where their makers put them. */
    List<CardDriver> drivers();

    /**
     * The readers that a driver knows of, with the cards in them.
     *
     * @throws UnsignableException when it is no such driver
     */
    List<CardReader> readers(Path library);

    /**
     * The fingerprint of a file as it is now (SHA-256, hexadecimal), for {@link Signing#reviewed}.
     *
     * @throws UnsignableException when it cannot be read
     */
    String fingerprint(Path act);

    /** What the bytes of an act are before anybody signs it. */
    Unsigned unsigned(Path act);

    /** Whether an act begins with these bytes: signatures are added behind them. */
    boolean begins(Path act, Unsigned unsigned);

    /** An authority that nobody knows, made on the spot for a trial. */
    TrialAuthority foundTrialAuthority();

    /**
     * Makes the signatures of an act last: puts the authorities' answers into the file, for {@link SignatureLevel#B_LT}, and
     * for {@link SignatureLevel#B_LTA} an archive timestamp over all.
     *
     * @param target written whole or not at all; it may be the act's own file
     * @throws UnsignableException when an authority does not answer
     */
    void preserve(Path act, SignatureLevel level, TimestampAuthority timestamps, Path target, Progress progress);
}
