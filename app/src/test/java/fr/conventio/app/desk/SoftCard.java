package fr.conventio.app.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;

/** A card made of software (SoftHSM2) with the key of a key file on it; it can be taken out. */
public final class SoftCard {
    public static final String PIN = "2468";
    public static final String LABEL = "essai";

    private final Path tokens;

    private SoftCard(Path tokens) {
        this.tokens = tokens;
    }

    /** @param folder where it is kept, as the folder that SOFTHSM2_CONF tells is made to say */
    public static SoftCard with(Path keyFile, Path library, Path folder) throws Exception {
        var tokens = Files.createDirectories(folder.resolve("tokens"));
        var settings = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "directories.tokendir = " + tokens + "\nlog.level = ERROR\n");
        var made = new ProcessBuilder(
                        "softhsm2-util", "--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", "13579")
                .redirectErrorStream(true)
                .start();
        var said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (made.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        var password = KeyFiles.PASSWORD.toCharArray();
        var keys = KeyStore.getInstance(keyFile.toFile(), password);
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=making\nlibrary=\"" + library + "\"\nslotListIndex=0\n");
        var card = KeyStore.getInstance("PKCS11", provider);
        card.load(null, PIN.toCharArray());
        card.setKeyEntry("signature", keys.getKey("signature", password), null, keys.getCertificateChain("signature"));
        return new SoftCard(tokens);
    }

    /** Pulls it out of its reader. */
    public void takeOut() throws Exception {
        Files.move(tokens, tokens.resolveSibling("elsewhere"));
    }
}
