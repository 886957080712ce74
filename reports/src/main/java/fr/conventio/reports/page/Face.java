package fr.conventio.reports.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of one weight in one document. Each is looked for in Inter first, which has none of even width. */
final class Face {
    /** Below are the letters that nearly all texts are made of. */
    private static final int COMMON = 0x2100;

    private final boolean tabular;
    private final List<FontInUse> fonts;
    private final @Nullable Letter[] common = new Letter[COMMON];
    private final Map<Integer, Letter> rare = new HashMap<>();

    /** The fonts of a weight, the first that has a letter first. */
    static List<FontInUse> fonts(Weight weight) {
        var fallback = new FontInUse(() -> FontFiles.fallback(weight));
        return weight == Weight.EVEN
                ? List.of(fallback)
                : List.of(
                        new FontInUse(() -> FontFiles.latin(weight)),
                        new FontInUse(() -> FontFiles.latinExtended(weight)),
                        fallback);
    }

    /** @param fonts shared by the faces of a weight, so that each font is embedded once */
    Face(List<FontInUse> fonts, boolean tabular) {
        this.fonts = fonts;
        this.tabular = tabular;
        // Before its no-break twin, which is drawn alike.
        letter(' ');
    }

    Letter letter(int codePoint) {
        if (codePoint >= COMMON) {
            return rare.computeIfAbsent(codePoint, this::find);
        }
        var letter = common[codePoint];
        if (letter == null) {
            letter = find(codePoint);
            common[codePoint] = letter;
        }
        return letter;
    }

    private Letter find(int codePoint) {
        // What private letters mean is not agreed upon; an archive may not hold them.
        if (Character.getType(codePoint) != Character.PRIVATE_USE) {
            for (var font : fonts) {
                var letter = font.find(codePoint, tabular);
                if (letter != null) {
                    return letter;
                }
            }
        }
        return fonts.getLast().unknown();
    }
}
