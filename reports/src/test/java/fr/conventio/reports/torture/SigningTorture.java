package fr.conventio.reports.torture;

import fr.conventio.model.verification.Expectation;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.signature.TestAct;
import fr.conventio.reports.signature.TestAuthority;
import fr.conventio.reports.verification.StrictVerifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Kills processes in the middle of signing, and looks at what they leave. */
final class SigningTorture {
    private static final String PASSWORD = "un mot de passe";
    private static final int LONGEST_MILLIS = 400;

    private final Path folder;
    private final Path act;
    private final Path key;
    private final String before;
    private final Random random;

    SigningTorture(Path folder, long seed) throws Exception {
        this.folder = folder;
        this.random = new Random(seed);
        this.act = TestAct.write(folder.resolve("convention.pdf"));
        this.before = Hashes.sha256(Files.readAllBytes(act));
        this.key = folder.resolve("cle.p12");
        try (var authority = new TestAuthority("Autorité d’essai");
                var out = Files.newOutputStream(key)) {
            var identity = authority.identity("Alix Premier");
            TestAuthority.keyStore(identity, PASSWORD.toCharArray()).store(out, PASSWORD.toCharArray());
        }
    }

    /**
     * What the kills left.
     *
     * @param kills how many processes were killed
     * @param signed how many of them left a signed act, whole
     * @param damaged how many left one that is not
     * @param touched how many changed the act that they were to sign
     */
    record Left(int kills, int signed, int damaged, int touched) {}

    Left kill(int times) throws IOException, InterruptedException {
        int signed = 0;
        int damaged = 0;
        int touched = 0;
        for (int kill = 0; kill < times; kill++) {
            var target = folder.resolve("signee-" + kill + ".pdf");
            killOne(target);
            if (Files.exists(target)) {
                var found = new StrictVerifier().verify(target, Expectation.none(Set.of()), Progress.NONE);
                boolean whole = found.signatures().size() == 1
                        && found.allFaults().findAny().isEmpty();
                signed += whole ? 1 : 0;
                damaged += whole ? 0 : 1;
            }
            touched += Hashes.sha256(Files.readAllBytes(act)).equals(before) ? 0 : 1;
        }
        return new Left(times, signed, damaged, touched);
    }

    /** After a few signatures, somewhere within the next one. */
    private void killOne(Path target) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SigningVictim.class.getName(),
                        act.toString(),
                        key.toString(),
                        PASSWORD,
                        target.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int signatures = 1 + random.nextInt(3);
            for (int line = 0; line < signatures; line++) {
                if (lines.readLine() == null) {
                    throw new IllegalStateException("the process did not even start to sign");
                }
            }
            process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
        }
    }

    /** @param args how many kills */
    public static void main(String[] args) throws Exception {
        var folder = Files.createTempDirectory("conventio-torture-");
        var left = new SigningTorture(folder, 20190101L).kill(Integer.parseInt(args[0]));
        System.out.println("Signing: " + left);
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        if (left.damaged() > 0 || left.touched() > 0) {
            System.exit(1);
        }
    }
}
