package fr.conventio.model.signature;

import fr.conventio.model.wording.Message;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What somebody has to see of an authority's certificate before trusting it.
 *
 * @param name whom it was issued to
 * @param organisation of that name; empty when not told
 * @param from the first day it is valid
 * @param until the last one
 * @param fingerprint SHA-256, in pairs of hexadecimal digits, as authorities publish it
 * @param remarks what speaks against trusting it
 */
public record AuthorityFacts(
        String name, String organisation, LocalDate from, LocalDate until, String fingerprint, List<Message> remarks) {
    public AuthorityFacts {
        remarks = List.copyOf(remarks);
    }

    /**
     * @param name whom it was issued to
     * @param organisation of that name
     * @param zone by whose clocks days are told
     */
    public static AuthorityFacts of(
            X509Certificate certificate, String name, String organisation, Instant now, ZoneId zone) {
        var from = LocalDate.ofInstant(certificate.getNotBefore().toInstant(), zone);
        var until = LocalDate.ofInstant(certificate.getNotAfter().toInstant(), zone);
        var remarks = new ArrayList<Message>();
        if (now.isAfter(certificate.getNotAfter().toInstant())) {
            remarks.add(Message.of("certificate.expired", until));
        }
        if (now.isBefore(certificate.getNotBefore().toInstant())) {
            remarks.add(Message.of("certificate.not_yet", from));
        }
        if (certificate.getBasicConstraints() < 0) {
            remarks.add(Message.of("verification.no_authority"));
        }
        return new AuthorityFacts(name, organisation, from, until, fingerprint(certificate), remarks);
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
