package fr.conventio.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.TrustedAuthorities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustFolderTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);

    @TempDir
    private Path folder;

    private TrustedAuthorities trust;
    private X509Certificate authority;

    @BeforeEach
    void make() throws Exception {
        trust = new TrustFolder(folder.resolve("authorities"));
        authority = trust.read(certificate("Autorité d’essai")).getFirst();
    }

    @Test
    void who_is_trusted_is_kept_with_the_day_and_the_officer() {
        assertThat(trust.all()).isEmpty();
        trust.trust(authority, DAY, "Agathe");
        var kept = new TrustFolder(folder.resolve("authorities"));
        assertThat(kept.certificates()).containsExactly(authority);
        assertThat(kept.all().getFirst().since()).isEqualTo(DAY);
        assertThat(kept.all().getFirst().by()).isEqualTo("Agathe");

        kept.distrust(authority);
        assertThat(trust.all()).isEmpty();
    }

    @Test
    void a_decision_whose_certificate_was_exchanged_is_none() throws Exception {
        trust.trust(authority, DAY, "Agathe");
        var other = trust.read(certificate("Une autre")).getFirst();
        trust.trust(other, DAY, "Agathe");
        try (var files = Files.list(folder.resolve("authorities"))) {
            var both = files.toList();
            Files.write(both.getFirst(), Files.readAllBytes(both.getLast()));
        }
        assertThat(trust.certificates()).hasSize(1);
    }

    @Test
    void a_file_without_certificate_is_told() throws Exception {
        var file = Files.writeString(folder.resolve("note.cer"), "rien");
        assertThatThrownBy(() -> trust.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("verification.no_certificate");
    }

    /** By the JDK's own tool. */
    private Path certificate(String name) throws IOException, InterruptedException {
        var keys = folder.resolve(name.hashCode() + ".p12");
        var file = folder.resolve(name.hashCode() + ".cer");
        keytool("-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname", "CN=" + name, "-keystore", keys.toString());
        keytool("-exportcert", "-alias", "a", "-keystore", keys.toString(), "-file", file.toString());
        return file;
    }

    static void keytool(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", "un mot de passe"));
        int made = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(made).isZero();
    }
}
