package fr.conventio.persistence.memory;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.verification.TrustedAuthorities;
import fr.conventio.model.wording.Message;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.slf4j.LoggerFactory;

/** A file for each authority, named by its fingerprint: its certificate, when it was trusted and by whom. */
public final class TrustFolder implements TrustedAuthorities {
    private static final String EXTENSION = ".properties";
    private static final String CERTIFICATE = "certificate";
    private static final String SINCE = "since";
    private static final String BY = "by";

    private final Path folder;

    /** @param folder made when somebody is first trusted */
    public TrustFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<Authority> all() {
        var all = new ArrayList<Authority>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*" + EXTENSION)) {
                for (var file : files) {
                    kept(file, all);
                }
            } catch (IOException e) {
                passedOver(e);
            }
        }
        all.sort(Comparator.comparing(
                authority -> authority.certificate().getSubjectX500Principal().getName()));
        return all;
    }

    /** What cannot be read, or is not the certificate that its name tells, is trusted by nobody. */
    private static void kept(Path file, List<Authority> all) {
        var values = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            values.load(reader);
            var bytes = Base64.getDecoder().decode(values.getProperty(CERTIFICATE, ""));
            var certificate = (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
            if (name(certificate).equals(String.valueOf(file.getFileName()))) {
                all.add(new Authority(
                        certificate, LocalDate.parse(values.getProperty(SINCE, "")), values.getProperty(BY, "")));
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException | DateTimeException e) {
            passedOver(e);
        }
    }

    @Override
    public List<X509Certificate> read(Path file) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var read = new ArrayList<X509Certificate>();
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                read.add((X509Certificate) certificate);
            }
            if (read.isEmpty()) {
                throw new CertificateException("none");
            }
            return read;
        } catch (IOException | CertificateException e) {
            var unreadable = new UnreadableFileException(
                    Message.of("verification.no_certificate", String.valueOf(file.getFileName())));
            unreadable.initCause(e);
            throw unreadable;
        }
    }

    @Override
    public List<X509Certificate> readList(Path list, X509Certificate operator) {
        return TrustedList.read(list, operator);
    }

    @Override
    public void trust(X509Certificate certificate, LocalDate today, String by) {
        var values = new Properties();
        var file = folder.resolve(name(certificate));
        try {
            values.setProperty(CERTIFICATE, Base64.getEncoder().encodeToString(certificate.getEncoded()));
            values.setProperty(SINCE, today.toString());
            values.setProperty(BY, by);
            var written = new StringWriter();
            values.store(written, null);
            Files.createDirectories(folder);
            var passing = file.resolveSibling(file.getFileName() + ".tmp");
            Files.writeString(passing, written.toString(), StandardCharsets.UTF_8);
            Files.move(passing, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | GeneralSecurityException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void distrust(X509Certificate certificate) {
        var file = folder.resolve(name(certificate));
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static String name(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.of().formatHex(digest) + EXTENSION;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UnwritableFileException unwritable(Path file, Exception cause) {
        var unwritable = new UnwritableFileException(Message.of("file.unwritable", String.valueOf(file.getFileName())));
        unwritable.initCause(cause);
        return unwritable;
    }

    private static void passedOver(Exception e) {
        LoggerFactory.getLogger(TrustFolder.class)
                .warn("an authority passed over: {}", e.getClass().getName());
    }
}
