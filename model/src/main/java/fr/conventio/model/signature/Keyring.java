package fr.conventio.model.signature;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;

/** A signer's keys, unlocked until closed. Keys never leave it. */
public interface Keyring extends AutoCloseable {
    /** Those that have a key. */
    List<SigningCertificate> certificates();

    /**
     * Fills the signer's field of an act with a signature; the act itself stays as it is.
     *
     * @param target the signed act, written whole or not at all; it may be the act's own file
     * @throws UnsignableException when the act cannot be signed there, or the key does not answer
     */
    void sign(Path act, Signing signing, Path target, Progress progress);

    /** Forgets the keys. */
    @Override
    void close();
}
