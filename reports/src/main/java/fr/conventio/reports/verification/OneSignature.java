package fr.conventio.reports.verification;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.signatures.PdfPKCS7;
import com.itextpdf.signatures.SignatureUtil;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.verification.Expectation;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Fault.Kind;
import fr.conventio.model.verification.SignatureFinding;
import fr.conventio.model.verification.SignatureFinding.Revocation;
import fr.conventio.reports.certificate.Certificates;
import fr.conventio.reports.certificate.Hashes;
import fr.conventio.reports.certificate.Trust;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;

/** One signature of a document, looked into. */
final class OneSignature {
    /** The extension by which a certificate says that nobody tells whether it was revoked (RFC 9608). */
    private static final String NO_REVOCATION = "2.5.29.56";

    private final PdfDocument document;
    private final byte[] file;
    private final String field;
    private final SignatureUtil signatures;

    OneSignature(PdfDocument document, byte[] file, String field) {
        this.document = document;
        this.file = file;
        this.field = field;
        this.signatures = new SignatureUtil(document);
    }

    /** @param archived an archive timestamp stands over it */
    SignatureFinding found(Expectation expectation, boolean archived) {
        var faults = new ArrayList<Fault>();
        var read = read();
        if (read.isEmpty()) {
            faults.add(Fault.of(Kind.FORGED, "verification.not_a_signature", field));
            return unreadable(faults);
        }
        var signature = read.get();
        var own = signature.getSigningCertificate();
        var holder = Certificates.part(own.getSubjectX500Principal(), "CN");
        faults.addAll(covered(holder));
        faults.addAll(genuine(signature, holder));
        var vouched = vouched(signature);
        var claimed = Optional.ofNullable(signature.getSignDate()).map(Calendar::toInstant);
        faults.addAll(fit(own, holder, vouched.or(() -> claimed)));
        var revocations = new Revocations(expectation.trusted(), expectation.online());
        var revocation = faults.isEmpty() ? revocations.of(document, field) : Revocation.UNKNOWN;
        if (revocation == Revocation.REVOKED) {
            faults.add(Fault.of(Kind.BAD_CERTIFICATE, "verification.revoked", holder));
        }
        var lasting = faults.isEmpty() && vouched.isPresent() && revocations.isProvedBy(document, field);
        return new SignatureFinding(
                field,
                holder,
                Certificates.part(own.getSubjectX500Principal(), "O"),
                Certificates.part(own.getIssuerX500Principal(), "CN"),
                claimed,
                vouched,
                level(vouched.isPresent(), lasting, archived),
                Trust.reaches(chain(signature), expectation.trusted()),
                isNeverRevoked(own) && revocation == Revocation.NOT_REVOKED ? Revocation.NEVER_REVOKED : revocation,
                fingerprint(),
                faults);
    }

    private static boolean isNeverRevoked(X509Certificate certificate) {
        return certificate.getExtensionValue(NO_REVOCATION) != null;
    }

    private static SignatureLevel level(boolean vouched, boolean lasting, boolean archived) {
        if (!vouched) {
            return SignatureLevel.B_B;
        }
        if (!lasting) {
            return SignatureLevel.B_T;
        }
        return archived ? SignatureLevel.B_LTA : SignatureLevel.B_LT;
    }

    /** Of the file as it was when this signature had just been made. */
    private String fingerprint() {
        var range = SignedRange.of(signatures.getSignatureDictionary(field), file);
        return range == null ? "" : Hashes.sha256(Arrays.copyOf(file, range.end()));
    }

    private Optional<PdfPKCS7> read() {
        try {
            var signature = signatures.readSignatureData(field);
            return signature == null || signature.getSigningCertificate() == null
                    ? Optional.empty()
                    : Optional.of(signature);
        } catch (ITextException | NullPointerException | ClassCastException | IllegalArgumentException e) {
            // What stands there is no signature, and the library fails over it in its own ways.
            return Optional.empty();
        }
    }

    private List<Fault> covered(String holder) {
        var dictionary = signatures.getSignatureDictionary(field);
        var range = SignedRange.of(dictionary, file);
        boolean tight = range != null && range.isTight(dictionary, file);
        return tight ? List.of() : List.of(Fault.of(Kind.UNCOVERED, "verification.uncovered", holder));
    }

    private static List<Fault> genuine(PdfPKCS7 signature, String holder) {
        try {
            return signature.verifySignatureIntegrityAndAuthenticity()
                    ? List.of()
                    : List.of(Fault.of(Kind.ALTERED, "verification.altered", holder));
        } catch (GeneralSecurityException | ITextException e) {
            return List.of(Fault.of(Kind.FORGED, "verification.forged", holder));
        }
    }

    /** The moment of a timestamp that belongs to the signature. */
    private static Optional<Instant> vouched(PdfPKCS7 signature) {
        try {
            return signature.getTimeStampTokenInfo() != null && signature.verifyTimestampImprint()
                    ? Optional.of(signature.getTimeStampDate().toInstant())
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static List<Fault> fit(X509Certificate certificate, String holder, Optional<Instant> moment) {
        var faults = new ArrayList<Fault>();
        boolean inTime = moment.map(
                        at -> !at.isBefore(certificate.getNotBefore().toInstant())
                                && !at.isAfter(certificate.getNotAfter().toInstant()))
                .orElse(false);
        if (!inTime) {
            faults.add(Fault.of(Kind.BAD_CERTIFICATE, "verification.expired", holder));
        }
        if (!Certificates.signs(certificate)) {
            faults.add(Fault.of(Kind.BAD_CERTIFICATE, "verification.usage", holder));
        }
        return faults;
    }

    private static X509Certificate[] chain(PdfPKCS7 signature) {
        return Arrays.copyOf(
                signature.getSignCertificateChain(),
                signature.getSignCertificateChain().length,
                X509Certificate[].class);
    }

    private SignatureFinding unreadable(List<Fault> faults) {
        return new SignatureFinding(
                field,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                SignatureLevel.B_B,
                false,
                Revocation.UNKNOWN,
                "",
                faults);
    }

    /** Whether a field holds a timestamp over the document and no signature of a person. */
    static boolean isTimestamp(SignatureUtil signatures, String field) {
        var subFilter = signatures.getSignatureDictionary(field).getAsName(PdfName.SubFilter);
        return PdfName.ETSI_RFC3161.equals(subFilter);
    }
}
