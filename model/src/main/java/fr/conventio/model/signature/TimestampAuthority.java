package fr.conventio.model.signature;

import java.net.URI;

/**
 * Who vouches for moments (RFC 3161); it is sent fingerprints and nothing else.
 *
 * @param policy the object identifier asked for; empty for the authority's own
 */
public record TimestampAuthority(URI address, String policy) {}
