package fr.conventio.reports.signature;

import fr.conventio.model.signature.KeySource;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.signature.SigningDesk;
import fr.conventio.model.signature.TimestampAuthority;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/** Signs acts in tests as their signatories would. */
public final class SignedActs {
    private static final char[] PASSWORD = "un mot de passe".toCharArray();

    private final SigningDesk desk;
    private final Path folder;

    public SignedActs(TestAuthority authority, Path folder) {
        this.desk = new PadesSigningDesk(() -> Set.of(authority.root()));
        this.folder = folder;
    }

    /** Signs in place. */
    public void sign(Path act, Signer signer, TestAuthority.Identity identity, Optional<TimestampAuthority> timestamps)
            throws Exception {
        sign(act, signer, identity, timestamps, ZonedDateTime.now(ZoneId.of("Europe/Paris")));
    }

    public void sign(
            Path act,
            Signer signer,
            TestAuthority.Identity identity,
            Optional<TimestampAuthority> timestamps,
            ZonedDateTime at)
            throws Exception {
        var file = Files.createTempFile(folder, "cle", ".p12");
        try (var out = Files.newOutputStream(file)) {
            TestAuthority.keyStore(identity, PASSWORD).store(out, PASSWORD);
        }
        try (var keys = desk.unlock(new KeySource.KeyFile(file), PASSWORD.clone())) {
            var alias = keys.certificates().getFirst().alias();
            var reviewed = Hashes.sha256(Files.readAllBytes(act));
            keys.sign(act, new Signing(signer, alias, reviewed, at, timestamps, false), act, Progress.NONE);
        }
    }

    public SigningDesk desk() {
        return desk;
    }
}
