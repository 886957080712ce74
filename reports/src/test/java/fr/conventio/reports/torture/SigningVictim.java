package fr.conventio.reports.torture;

import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.signature.PadesSigningDesk;
import fr.conventio.reports.signature.TestAct;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** Signs the same act again and again into the same file until it is killed; says a line before each signature. */
final class SigningVictim {
    private SigningVictim() {}

    /** @param args the act, the key file, its password, the signed act */
    public static void main(String[] args) {
        var act = Path.of(args[0]);
        var desk = new PadesSigningDesk(Set::of);
        var reviewed = desk.fingerprint(act);
        try (var keys = desk.unlock(new KeySource.KeyFile(Path.of(args[1])), args[2].toCharArray())) {
            var certificate = keys.certificates().getFirst().alias();
            var signer = TestAct.ORDER.signers().getFirst();
            for (int number = 1; number < Integer.MAX_VALUE; number++) {
                System.out.println(number);
                var at = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
                var signing = new Signing(signer, certificate, reviewed, at, Optional.empty(), false);
                keys.sign(act, signing, Path.of(args[3]), Progress.NONE);
            }
        }
    }
}
