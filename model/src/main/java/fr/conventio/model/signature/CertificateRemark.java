package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Something to know about a certificate before signing with it.
 *
 * @param forbids nobody can sign with it; otherwise the signer decides
 */
public record CertificateRemark(boolean forbids, Message message) {
    /** What there is to say of a certificate at the moment of signing, what forbids first. */
    public static List<CertificateRemark> of(SigningCertificate certificate, Signer signer, Instant now, ZoneId zone) {
        var remarks = new ArrayList<CertificateRemark>();
        if (now.isAfter(certificate.until())) {
            remarks.add(forbidding("certificate.expired", day(certificate.until(), zone)));
        }
        if (now.isBefore(certificate.from())) {
            remarks.add(forbidding("certificate.not_yet", day(certificate.from(), zone)));
        }
        if (!certificate.signs()) {
            remarks.add(forbidding("certificate.usage"));
        }
        if (!signer.isNamed(certificate.holder())) {
            // Whoever verifies the act would refuse it for that.
            remarks.add(forbidding("certificate.other_name", certificate.holder(), signer.name()));
        }
        if (!certificate.trusted()) {
            remarks.add(warning("certificate.unknown_authority", certificate.issuer()));
        }
        return remarks;
    }

    private static LocalDate day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone);
    }

    private static CertificateRemark forbidding(String key, Object... args) {
        return new CertificateRemark(true, Message.of(key, args));
    }

    private static CertificateRemark warning(String key, Object... args) {
        return new CertificateRemark(false, Message.of(key, args));
    }
}
