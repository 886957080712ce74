package fr.conventio.reports.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.util.List;

/** A token made of software (SoftHSM2) that behaves as a card does: a PIN, and a key that never leaves it. */
final class SoftToken {
    static final String PIN = "2468";
    private static final List<String> LIBRARIES =
            List.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so");

    private SoftToken() {}

    static Path library() {
        return LIBRARIES.stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("SoftHSM2 is needed: .ci/install-tools.sh installs it"));
    }

    /** Makes a token with an identity on it, in the folder that SOFTHSM2_CONF tells. */
    static void make(Path folder, TestAuthority.Identity identity) throws Exception {
        Files.createDirectories(folder.resolve("tokens"));
        var settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "directories.tokendir = " + folder.resolve("tokens") + "\nlog.level = ERROR\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "essai", "--pin", PIN, "--so-pin", "13579");
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=making\nlibrary=\"" + library() + "\"\nslotListIndex=0\n");
        var token = KeyStore.getInstance("PKCS11", provider);
        token.load(null, PIN.toCharArray());
        token.setKeyEntry("signature", identity.key(), null, identity.chain());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
