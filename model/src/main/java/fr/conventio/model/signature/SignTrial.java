package fr.conventio.model.signature;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Signs an act for all its parties with throw-away identities, for trying; each block on the page says so. */
public final class SignTrial {
    private final SigningDesk desk;

    public SignTrial(SigningDesk desk) {
        this.desk = desk;
    }

    /**
     * Signs in place, one signature after the other.
     *
     * @param authority vouches for the identities
     * @param holder the beginning of their names, to which the turn is added
     */
    public void sign(
            Path act,
            SigningOrder order,
            TrialAuthority authority,
            String holder,
            ZonedDateTime at,
            Progress progress) {
        for (var signer : order.signers()) {
            progress.step(signer.turn() - 1, order.signers().size());
            var name = holder + " " + signer.turn();
            var standIn = new Signer(signer.turn(), signer.party(), name, signer.capacity());
            try (var keys = authority.identity(name)) {
                var certificate = keys.certificates().getFirst().alias();
                var signing = new Signing(standIn, certificate, desk.fingerprint(act), at, Optional.empty(), true);
                keys.sign(act, signing, act, Progress.NONE);
            }
        }
    }
}
