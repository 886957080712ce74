package fr.conventio.model.round;

import fr.conventio.model.identity.Happening;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.signature.Unsigned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The act as it was sent to be signed. Its revision is frozen: what is edited in the dossier afterwards is a new working
 * state, in no act that was sent.
 *
 * @param revision the journal's entry that left the state which the act was printed from
 * @param file the name of its file
 * @param unsigned what the file's bytes were before anybody signed
 * @param begun when it was sent
 * @param withdrawn it was taken back: nothing more is awaited
 * @param kept the file that is kept with the dossier, with the signatures that came home; null for none
 */
public record SigningRound(
        SigningRoundId id,
        Revision revision,
        String file,
        Unsigned unsigned,
        Instant begun,
        boolean withdrawn,
        @Nullable Unsigned kept)
        implements Happening {
    @Override
    public SigningRound renewed(Renewal ids) {
        return new SigningRound(new SigningRoundId(ids.of(id)), revision, file, unsigned, begun, withdrawn, kept);
    }

    public SigningRound asWithdrawn() {
        return new SigningRound(id, revision, file, unsigned, begun, true, kept);
    }

    /** The same round, of which a file with more signatures is kept. */
    public SigningRound keeping(Unsigned newKept) {
        return new SigningRound(id, revision, file, unsigned, begun, withdrawn, newKept);
    }
}
