package fr.conventio.reports.certificate;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.Set;

/** Whom a chain of certificates leads to. */
public final class Trust {
    private Trust() {}

    /** Whether a chain, each link signed by the next, ends at one of the authorities, or one of them signed its end. */
    public static boolean reaches(X509Certificate[] chain, Set<X509Certificate> authorities) {
        for (int link = 0; link < chain.length; link++) {
            if (authorities.contains(chain[link])) {
                return true;
            }
            if (link + 1 < chain.length && !isSignedBy(chain[link], chain[link + 1])) {
                return false;
            }
        }
        var last = chain[chain.length - 1];
        return authorities.stream().anyMatch(authority -> isSignedBy(last, authority));
    }

    private static boolean isSignedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
