package fr.conventio.reports.signature;

import com.itextpdf.forms.form.FormProperty;
import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.pdfa.PdfADocument;
import fr.conventio.model.signature.Signer;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.reports.page.FontFiles;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A small act with a field for each of three signatories and one for the archive timestamp. */
public final class TestAct {
    public static final SigningOrder ORDER = new SigningOrder(List.of(
            new Signer(1, "Métropole d’essai", "Alix Premier", "Président"),
            new Signer(2, "Ville d’essai", "Bao Second", "Première adjointe"),
            new Signer(3, "CCAS d’essai", "Camille Tiers", "Vice-présidente")));

    private TestAct() {}

    public static Path write(Path file) throws IOException {
        var properties = new WriterProperties()
                .addPdfAXmpMetadata(PdfAConformance.PDF_A_3A)
                .addPdfUaXmpMetadata(PdfUAConformance.PDF_UA_1);
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var pdf = new PdfADocument(
                new PdfWriter(file.toString(), properties),
                PdfAConformance.PDF_A_3A,
                new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB", new ByteArrayInputStream(profile)));
        pdf.setTagged();
        pdf.getCatalog().setLang(new PdfString("fr-FR"));
        pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        pdf.getDocumentInfo().setTitle("Convention d’essai");
        var font = PdfFontFactory.createFont(
                FontFiles.having("œŒŸ→"), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        try (var document = new Document(pdf)) {
            document.setFont(font);
            document.add(new Paragraph("Convention d’essai : 255 agents, dont 164 transférés."));
            for (var signer : ORDER.signers()) {
                document.add(new Paragraph("Pour " + signer.party()));
                document.add(field(signer.field(), "Signature pour " + signer.party(), 90)
                        .setFont(font));
            }
            document.add(field(SigningOrder.ARCHIVE_FIELD, "Horodatage d’archivage", 1)
                    .setFont(font));
        }
        return file;
    }

    private static SignatureFieldAppearance field(String name, String told, float height) {
        var field = new SignatureFieldAppearance(name);
        field.setContent("");
        field.setProperty(FormProperty.FORM_FIELD_FLATTEN, false);
        field.setInteractive(true);
        field.setHeight(height);
        field.setWidth(240);
        field.getAccessibilityProperties().setAlternateDescription(told);
        return field;
    }
}
