package fr.conventio.model.signature;

/**
 * Who vouches for moments (RFC 3161); it is sent fingerprints and nothing else.
 *
 * @param address where it answers, "https://…"
 * @param policy the object identifier asked for; empty for the authority's own
 */
public record TimestampAuthority(String address, String policy) {}
