package fr.conventio.reports.verification;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.validation.ValidatorChainBuilder;
import com.itextpdf.signatures.validation.context.CertificateSource;
import com.itextpdf.signatures.validation.context.TimeBasedContext;
import com.itextpdf.signatures.validation.context.ValidationContext;
import com.itextpdf.signatures.validation.context.ValidatorContext;
import com.itextpdf.signatures.validation.report.ReportItem;
import fr.conventio.model.verification.Fault;
import fr.conventio.model.verification.Fault.Kind;
import java.util.List;
import java.util.Locale;

/** What was done to a document after a signature, object by object: only fields made for signing may have been filled. */
final class ChangesAfterSigning {
    private ChangesAfterSigning() {}

    static List<Fault> in(PdfDocument document) {
        var context = new ValidationContext(
                ValidatorContext.DOCUMENT_REVISIONS_VALIDATOR, CertificateSource.SIGNER_CERT, TimeBasedContext.PRESENT);
        var report = new ValidatorChainBuilder()
                .buildDocumentRevisionsValidator()
                .setAccessPermissions(AccessPermissions.FORM_FIELDS_MODIFICATION)
                .validateAllDocumentRevisions(context, document);
        return report.getFailures().stream()
                .map(ChangesAfterSigning::told)
                .distinct()
                .toList();
    }

    private static Fault told(ReportItem item) {
        return Fault.of(Kind.CHANGED_AFTER, key(item.getMessage()));
    }

    /** The library speaks English and of objects; an officer needs to know what kind of thing changed. */
    static String key(String message) {
        var said = message.toLowerCase(Locale.ROOT);
        return said.contains("annotation") || said.contains("field") || said.contains("acroform")
                ? "verification.changed.annotation"
                : said.contains("page")
                        ? "verification.changed.page"
                        : said.contains("catalog") || said.contains("struct") || said.contains("permission")
                                ? "verification.changed.structure"
                                : "verification.changed.objects";
    }
}
