package fr.conventio.model.signature;

import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * One signature to be made.
 *
 * @param certificate the alias of the certificate
 * @param reviewed the fingerprint of the file that the signer has read (SHA-256, hexadecimal): no other is signed
 * @param at the moment the block tells, by the signer's clock
 * @param timestamps the authority that vouches for the moment, for {@link SignatureLevel#B_T}; none for {@link SignatureLevel#B_B}
 * @param trial the block says that the identity was made for a trial and binds nobody
 */
public record Signing(
        Signer signer,
        String certificate,
        String reviewed,
        ZonedDateTime at,
        Optional<TimestampAuthority> timestamps,
        boolean trial) {}
