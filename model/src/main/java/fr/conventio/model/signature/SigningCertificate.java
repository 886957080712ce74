package fr.conventio.model.signature;

import java.time.Instant;

/**
 * A certificate whose key is at hand, as its owner recognises it.
 *
 * @param alias its name in the key file or on the token
 * @param holder the name it was issued to
 * @param organisation of the holder; empty when not told
 * @param issuer who issued it
 * @param serial its number, in hexadecimal
 * @param from the first moment it is valid
 * @param until the last one
 * @param signs its declared usage lets it sign documents (digital signature or content commitment)
 * @param trusted its chain ends at an authority that the officer trusts
 */
public record SigningCertificate(
        String alias,
        String holder,
        String organisation,
        String issuer,
        String serial,
        Instant from,
        Instant until,
        boolean signs,
        boolean trusted) {}
