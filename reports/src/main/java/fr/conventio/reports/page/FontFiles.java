package fr.conventio.reports.page;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The fonts as files on the class path: Inter in two pieces, and DejaVu for what it lacks. */
public final class FontFiles {
    private static final String INTER = "/META-INF/resources/_static/inter/5.2.5/files/inter-";

    private FontFiles() {}

    static TrueTypeFont latin(Weight weight) {
        return read(INTER + "latin-" + weight.inter() + ".woff2");
    }

    /** Letters of other languages in Latin script, and the French capital Ÿ. */
    static TrueTypeFont latinExtended(Weight weight) {
        return read(INTER + "latin-ext-" + weight.inter() + ".woff2");
    }

    /** A font that lacks no letter of a text, for what is added to a document that is finished. */
    public static FontProgram having(String text) {
        var usual = latin(Weight.REGULAR);
        return text.codePoints().allMatch(letter -> usual.getGlyph(letter) != null) ? usual : fallback(Weight.REGULAR);
    }

    static TrueTypeFont fallback(Weight weight) {
        return read("/net/sf/jasperreports/fonts/dejavu/" + weight.dejaVu() + ".ttf");
    }

    /** A font's figure in the width that all its figures share. */
    static Glyph tabular(TrueTypeFont font, Glyph figure) {
        var table = font.getGsubTable();
        for (var feature : table.getFeatureRecords()) {
            if (feature.getTag().equals("tnum")) {
                for (int lookup : feature.getLookups()) {
                    var line = new GlyphLine(new ArrayList<>(List.of(figure)));
                    if (table.getLookupTable(lookup).transformOne(line)) {
                        // The font does not say which letter its tabular twin stands for.
                        return new Glyph(line.get(0).getCode(), line.get(0).getWidth(), figure.getUnicode());
                    }
                }
            }
        }
        return figure;
    }

    private static TrueTypeFont read(String path) {
        try (var in = FontFiles.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font missing: " + path);
            }
            FontProgram font = FontProgramFactory.createFont(in.readAllBytes(), false);
            return (TrueTypeFont) font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
