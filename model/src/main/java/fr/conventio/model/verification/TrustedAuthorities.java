package fr.conventio.model.verification;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The authorities that the officer decided to trust, kept on this computer. */
public interface TrustedAuthorities {
    /**
     * One of them.
     *
     * @param since the day on which it was decided
     * @param by who decided
     */
    record Authority(X509Certificate certificate, LocalDate since, String by) {}

    /** All, by name. */
    List<Authority> all();

    /** Their certificates. */
    default Set<X509Certificate> certificates() {
        return all().stream().map(Authority::certificate).collect(Collectors.toSet());
    }

    /**
     * The certificates in a file (.cer, .crt, .pem): an authority's, or several.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when there is none
     */
    List<X509Certificate> read(Path file);

    /**
     * The authorities that issue qualified certificates, from a trusted list of a member state of the European Union.
     *
     * @param list the file (.xml)
     * @param operator the certificate with which the list was signed, as the Official Journal tells it
     * @throws fr.conventio.model.table.UnreadableFileException when it is no such list, or the operator did not sign it
     */
    List<X509Certificate> readList(Path list, X509Certificate operator);

    /**
     * Trusts from now on.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when the decision cannot be kept
     */
    void trust(X509Certificate certificate, LocalDate today, String by);

    /** Trusts no longer. */
    void distrust(X509Certificate certificate);
}
