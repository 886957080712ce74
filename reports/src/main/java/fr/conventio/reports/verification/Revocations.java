package fr.conventio.reports.verification;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.signatures.validation.SignatureValidationProperties;
import com.itextpdf.signatures.validation.SignatureValidationProperties.OnlineFetching;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSources;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.TimeBasedContexts;
import com.itextpdf.signatures.validation.context.ValidatorContexts;
import com.itextpdf.signatures.validation.report.ReportItem;
import com.itextpdf.signatures.validation.report.ValidationReport;
import com.itextpdf.signatures.validation.report.ValidationReport.ValidationResult;
import fr.conventio.model.verification.SignatureFinding.Revocation;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Asks whether certificates were taken back: the file's own answers first, the authorities' when that is allowed. */
final class Revocations {
    /** As the library says it of answers and of lists; "unrevoked" is another word. */
    private static final Pattern REVOKED = Pattern.compile("\\b(was|is) revoked\\b");

    /**
     * How old the answer kept with a signature may be when it is made. Authorities look who is revoked about once a day
     * and hand out the same answer until they look again; the library would take none older than a minute.
     */
    private static final Duration AGE_OF_KEPT_ANSWERS = Duration.ofDays(2);

    private final List<Certificate> trusted;
    private final boolean online;
    private final Map<String, ValidationReport> told = new HashMap<>();

    Revocations(Set<X509Certificate> trusted, boolean online) {
        this.trusted = new ArrayList<>(trusted);
        this.online = online;
    }

    /** What is known of the certificates of one signature. */
    Revocation of(PdfDocument document, String field) {
        var offline = told(document, field);
        if (isRevoked(offline)) {
            return Revocation.REVOKED;
        }
        if (offline.getValidationResult() == ValidationResult.VALID) {
            return Revocation.NOT_REVOKED;
        }
        if (!online) {
            return Revocation.UNKNOWN;
        }
        var asked = report(document, field, OnlineFetching.FETCH_IF_NO_OTHER_DATA_AVAILABLE);
        if (isRevoked(asked)) {
            return Revocation.REVOKED;
        }
        return asked.getValidationResult() == ValidationResult.VALID ? Revocation.NOT_REVOKED : Revocation.UNKNOWN;
    }

    /** Whether the file by itself proves that a signature is good: nobody has to be asked. */
    boolean isProvedBy(PdfDocument document, String field) {
        return told(document, field).getValidationResult() == ValidationResult.VALID;
    }

    /** What the file tells by itself; looked into once a signature, since each look goes through the whole document. */
    private ValidationReport told(PdfDocument document, String field) {
        return told.computeIfAbsent(field, name -> report(document, name, OnlineFetching.NEVER_FETCH));
    }

    private ValidationReport report(PdfDocument document, String field, OnlineFetching fetching) {
        var properties = new SignatureValidationProperties();
        properties.setRevocationOnlineFetching(
                ValidatorContexts.all(), CertificateSources.all(), TimeBasedContexts.all(), fetching);
        properties.setFreshness(
                ValidatorContexts.all(),
                CertificateSources.all(),
                TimeBasedContexts.of(TimeBasedContext.HISTORICAL),
                AGE_OF_KEPT_ANSWERS);
        return new ValidatorChainBuilder()
                .withTrustedCertificates(trusted)
                .withSignatureValidationProperties(properties)
                .buildSignatureValidator(document)
                .validateSignature(field);
    }

    private static boolean isRevoked(ValidationReport report) {
        return report.getFailures().stream().map(ReportItem::getMessage).anyMatch(Revocations::tellsRevoked);
    }

    static boolean tellsRevoked(String message) {
        return REVOKED.matcher(message).find();
    }
}
