package fr.conventio.model.signature;

import fr.conventio.model.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who signs the act, one after the other.
 *
 * @param signers by their turn
 */
public record SigningOrder(List<Signer> signers) {
    /** The field of the timestamp that keeps all signatures for the archives; it is filled last. */
    public static final String ARCHIVE_FIELD = "horodatage-d-archivage";

    public SigningOrder {
        signers = List.copyOf(signers);
    }

    /** One signer for each party, in the order of the act. */
    public static SigningOrder of(List<Party> parties) {
        var signers = new ArrayList<Signer>();
        for (var party : parties) {
            var signing = party.signing();
            signers.add(new Signer(signers.size() + 1, party.name(), signing.name(), signing.capacity()));
        }
        return new SigningOrder(signers);
    }

    /** Whose turn it is once that many have signed; nobody's when all have. */
    public Optional<Signer> next(int signed) {
        return signed < signers.size() ? Optional.of(signers.get(signed)) : Optional.empty();
    }
}
