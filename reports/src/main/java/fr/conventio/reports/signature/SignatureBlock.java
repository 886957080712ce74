package fr.conventio.reports.signature;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.signatures.SignerProperties;
import fr.conventio.model.signature.Signing;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.page.FontFiles;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a signature shows on the page: who signed, for whom, in which capacity and when. */
final class SignatureBlock {
    private static final float LARGEST = 8;
    private static final float SMALLEST = 4;
    private static final float STEP = 0.25f;
    private static final float LEADING = 1.3f;
    /** Kept free at each side, so that no letter touches the frame. */
    private static final float MARGIN = 4;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm (OOOO)", Locale.FRANCE);

    private SignatureBlock() {}

    /** The lines, from top to bottom. */
    static List<String> lines(Signing signing) {
        var signer = signing.signer();
        var lines = new ArrayList<String>();
        lines.add(Words.FRENCH.say("signature.block.signed"));
        lines.add(signer.name());
        lines.add(signer.capacity());
        lines.add(signer.party());
        lines.add(Words.FRENCH.say(
                "signature.block.at", French.longDate(signing.at().toLocalDate()), TIME.format(signing.at())));
        if (signing.trial()) {
            lines.add(Words.FRENCH.say("signature.block.trial"));
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    /** The block, in letters as large as its place allows: no line is left out. */
    static SignatureFieldAppearance drawn(Signing signing, Rectangle place) {
        var lines = lines(signing);
        var font = PdfFontFactory.createFont(
                FontFiles.having(String.join("", lines)), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        float points = fitting(lines, font, place);
        var block = new Div().setMargin(0).setPaddingLeft(MARGIN - 2);
        for (var line : lines) {
            block.add(new Paragraph(line)
                    .setFont(font)
                    .setFontSize(points)
                    .setFixedLeading(points * LEADING)
                    .setMargin(0));
        }
        var drawn = new SignatureFieldAppearance(SignerProperties.IGNORED_ID);
        drawn.setContent(block).setFont(font).setFontSize(points);
        drawn.getAccessibilityProperties().setAlternateDescription(String.join(", ", lines));
        return drawn;
    }

    private static float fitting(List<String> lines, PdfFont font, Rectangle place) {
        float points = LARGEST;
        while (points > SMALLEST && height(lines, font, points, place.getWidth()) > place.getHeight() - 2 * MARGIN) {
            points -= STEP;
        }
        return points;
    }

    private static float height(List<String> lines, PdfFont font, float points, float width) {
        int rows = 0;
        for (var line : lines) {
            float used = 0;
            rows++;
            for (var word : line.split(" ")) {
                float wide = font.getWidth(word + " ", points);
                if (used > 0 && used + wide > width - 2 * MARGIN) {
                    rows++;
                    used = 0;
                }
                used += wide;
            }
        }
        return rows * points * LEADING;
    }
}
