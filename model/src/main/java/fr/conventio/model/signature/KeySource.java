package fr.conventio.model.signature;

import java.nio.file.Path;

/** Where a signer's key is. */
public sealed interface KeySource {
    /** A file of the PKCS#12 format (.p12, .pfx). */
    record KeyFile(Path file) implements KeySource {}

    /**
     * A card or a token.
     *
     * @param library its maker's PKCS#11 library
     * @param slot which reader of that library, from 0
     */
    record Token(Path library, int slot) implements KeySource {}
}
