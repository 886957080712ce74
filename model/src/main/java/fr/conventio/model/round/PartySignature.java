package fr.conventio.model.round;

import fr.conventio.model.identity.Happening;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.signature.SignatureLevel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one party did with the act of a round.
 *
 * @param at when, as vouched for by a timestamp authority or else by the signer's own clock
 * @param name whom the certificate names, who refused, or the name of the scan's file
 * @param issuer who issued the certificate; empty for what is no electronic signature
 * @param level null for what is no electronic signature
 * @param fingerprint of the act up to this signature, or of the scan (SHA-256, hexadecimal); empty for a refusal
 * @param reason of a refusal; otherwise empty
 */
public record PartySignature(
        PartySignatureId id,
        SigningRoundId round,
        PartyId party,
        SignatureState state,
        Instant at,
        String name,
        String issuer,
        @Nullable SignatureLevel level,
        String fingerprint,
        String reason)
        implements Happening {
    @Override
    public PartySignature renewed(Renewal ids) {
        return new PartySignature(
                new PartySignatureId(ids.of(id)),
                new SigningRoundId(ids.of(round)),
                new PartyId(ids.of(party)),
                state,
                at,
                name,
                issuer,
                level,
                fingerprint,
                reason);
    }

    /** The same signature, which proves more than when it was last seen. */
    public PartySignature atLevel(@Nullable SignatureLevel newLevel) {
        return new PartySignature(id, round, party, state, at, name, issuer, newLevel, fingerprint, reason);
    }
}
