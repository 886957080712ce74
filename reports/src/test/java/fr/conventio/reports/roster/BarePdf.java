package fr.conventio.reports.roster;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import fr.conventio.model.roster.PostField;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** The least that draws the texts of annex 1: no structure, no lines, no wrapping. What the annex is held against. */
public final class BarePdf {
    private static final String FONT = "/META-INF/resources/_static/inter/5.2.5/files/inter-latin-400-normal.woff2";
    private static final int ROWS = 30;

    private BarePdf() {}

    public static void write(RosterAnnex annex, OutputStream out) throws IOException {
        byte[] bytes;
        try (var in = Objects.requireNonNull(BarePdf.class.getResourceAsStream(FONT))) {
            bytes = in.readAllBytes();
        }
        var writer = new PdfWriter(out);
        writer.setCloseStream(false);
        try (var document = new PdfDocument(writer)) {
            var font = PdfFontFactory.createFont(bytes, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            var page = document.addNewPage(PageSize.A4.rotate());
            var canvas = new PdfCanvas(page).setFontAndSize(font, 7);
            int row = 0;
            for (var post : annex.roster().posts()) {
                if (row == ROWS) {
                    page.flush();
                    page = document.addNewPage(PageSize.A4.rotate());
                    canvas = new PdfCanvas(page).setFontAndSize(font, 7);
                    row = 0;
                }
                int column = 0;
                for (var field : PostField.annexColumns()) {
                    canvas.beginText()
                            .moveText(40 + column++ * 85.0, 540 - row * 16.0)
                            .showText(annex.text(post, field))
                            .endText();
                }
                row++;
            }
        }
    }
}
