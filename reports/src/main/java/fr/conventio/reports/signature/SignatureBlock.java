package fr.conventio.reports.signature;

import com.itextpdf.forms.form.element.SignatureFieldAppearance;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
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
    private static final float POINTS = 8;
    private static final float LEADING = 1.15f;
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

    static SignatureFieldAppearance drawn(Signing signing) {
        var font = PdfFontFactory.createFont(
                FontFiles.everyLetter(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        var block = new Div();
        for (var line : lines(signing)) {
            block.add(new Paragraph(line)
                    .setFont(font)
                    .setFontSize(POINTS)
                    .setMultipliedLeading(LEADING)
                    .setMargin(0));
        }
        var drawn = new SignatureFieldAppearance(SignerProperties.IGNORED_ID);
        drawn.setContent(block).setFont(font).setFontSize(POINTS);
        drawn.getAccessibilityProperties().setAlternateDescription(String.join(", ", lines(signing)));
        return drawn;
    }
}
