package fr.conventio.reports.page;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.TrueTypeFont;
import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A font in one document, read when a letter is first looked for in it. What is used of it is embedded. */
final class FontInUse {
    private final Supplier<TrueTypeFont> reading;
    private final Map<Integer, Glyph> used = new HashMap<>();
    private @Nullable TrueTypeFont file;
    private @Nullable PdfFont font;

    FontInUse(Supplier<TrueTypeFont> reading) {
        this.reading = reading;
    }

    /** The letter, or null when the font lacks it. */
    @Nullable
    Letter find(int codePoint, boolean tabular) {
        var glyph = file().getGlyph(codePoint);
        if (glyph == null || glyph.getCode() <= 0) {
            return null;
        }
        var drawn = tabular && codePoint >= '0' && codePoint <= '9' ? FontFiles.tabular(file(), glyph) : glyph;
        return letter(drawn, true);
    }

    /** The sign that stands for a letter no font has. */
    Letter unknown() {
        return letter(file().getGlyph(0xFFFD), false);
    }

    private Letter letter(Glyph glyph, boolean known) {
        // One shape may serve several letters, as plain and no-break spaces do; it can be read back as one only.
        var read = used.computeIfAbsent(glyph.getCode(), code -> glyph);
        font().convertToBytes(read);
        return new Letter(font(), "%04X".formatted(glyph.getCode()), glyph.getWidth(), known);
    }

    private TrueTypeFont file() {
        if (file == null) {
            file = reading.get();
        }
        return file;
    }

    private PdfFont font() {
        if (font == null) {
            font = PdfFontFactory.createFont(file(), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
        }
        return font;
    }
}
