package fr.conventio.app.desk;

import java.io.IOException;
import java.nio.file.Path;

/** Key files of throw-away identities that nobody vouches for, made by the JDK's own tool. */
public final class KeyFiles {
    public static final String PASSWORD = "un mot de passe";

    private KeyFiles() {}

    /** A file of the PKCS#12 format with the key of somebody of that name. */
    public static Path of(String person, Path folder) throws IOException, InterruptedException {
        var file = folder.resolve(person.replace(' ', '-') + ".p12");
        var made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "signature",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=" + person + ",O=Collectivité d’essai,C=FR",
                        "-ext",
                        "KeyUsage=digitalSignature,nonRepudiation",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (made != 0) {
            throw new IllegalStateException("keytool: " + made);
        }
        return file;
    }
}
