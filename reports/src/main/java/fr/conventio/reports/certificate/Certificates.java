package fr.conventio.reports.certificate;

import fr.conventio.model.signature.AuthorityFacts;
import fr.conventio.model.signature.SigningCertificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.security.auth.x500.X500Principal;

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
                part(own.getSubjectX500Principal(), "CN"),
                part(own.getSubjectX500Principal(), "O"),
                part(own.getIssuerX500Principal(), "CN"),
                own.getSerialNumber().toString(16),
                own.getNotBefore().toInstant(),
                own.getNotAfter().toInstant(),
                signs(own),
                Trust.reaches(chain, trusted));
    }

    /**
     * What there is to see of an authority's certificate.
     *
     * @param zone by whose clocks days are told
     */
    public static AuthorityFacts facts(X509Certificate certificate, Instant now, ZoneId zone) {
        var name = certificate.getSubjectX500Principal();
        return AuthorityFacts.of(certificate, part(name, "CN"), part(name, "O"), now, zone);
    }

    /** A certificate that declares no usage may do anything. */
    public static boolean signs(X509Certificate certificate) {
        var usage = certificate.getKeyUsage();
        return usage == null || usage[DIGITAL_SIGNATURE] || usage[CONTENT_COMMITMENT];
    }

    /** One part of a name, "CN" for instance; the whole name where it has none, empty for other parts. */
    public static String part(X500Principal name, String type) {
        try {
            for (var part : new LdapName(name.getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase(type)) {
                    return String.valueOf(part.getValue());
                }
            }
        } catch (InvalidNameException e) {
            return name.getName();
        }
        return type.equals("CN") ? name.getName() : "";
    }
}
