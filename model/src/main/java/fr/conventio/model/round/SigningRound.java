package fr.conventio.model.round;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.signature.Unsigned;
import java.time.Instant;

/**
 * The act as it was sent to be signed. What is edited in the dossier afterwards is in no signed act.
 *
 * @param revision the last entry of the journal that the act was printed from
 * @param file the name of its file
 * @param unsigned what the file's bytes were before anybody signed
 * @param begun when it was sent
 * @param withdrawn it was taken back: nothing more is awaited
 */
public record SigningRound(
        SigningRoundId id, long revision, String file, Unsigned unsigned, Instant begun, boolean withdrawn)
        implements Entity {
    @Override
    public SigningRound renewed(Renewal ids) {
        return new SigningRound(new SigningRoundId(ids.of(id)), revision, file, unsigned, begun, withdrawn);
    }

    public SigningRound asWithdrawn() {
        return new SigningRound(id, revision, file, unsigned, begun, true);
    }
}
