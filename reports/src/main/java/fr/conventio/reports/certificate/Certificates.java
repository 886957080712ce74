package fr.conventio.reports.certificate;

import fr.conventio.model.signature.SigningCertificate;
import fr.conventio.model.verification.AuthorityFacts;
import java.security.cert.X509Certificate;
import java.util.Set;

/** What certificates say, in words. */
public final class Certificates {
    private static final int DIGITAL_SIGNATURE = 0;
    private static final int CONTENT_COMMITMENT = 1;

    private Certificates() {}

    /** @param trusted the authorities that the officer trusts */
    public static SigningCertificate described(String alias, X509Certificate[] chain, Set<X509Certificate> trusted) {
        var own = chain[0];
        return new SigningCertificate(
                alias,
                AuthorityFacts.part(own.getSubjectX500Principal(), "CN"),
                AuthorityFacts.part(own.getSubjectX500Principal(), "O"),
                AuthorityFacts.part(own.getIssuerX500Principal(), "CN"),
                own.getSerialNumber().toString(16),
                own.getNotBefore().toInstant(),
                own.getNotAfter().toInstant(),
                signs(own),
                Trust.reaches(chain, trusted));
    }

    /** A certificate that declares no usage may do anything. */
    public static boolean signs(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[CONTENT_COMMITMENT];
    }
}
