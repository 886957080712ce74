package fr.conventio.reports.workbook;

import fr.conventio.reports.page.Ink;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * How one cell looks.
 *
 * @param vertical null for its tone's own
 * @param opensGroup whether a stronger rule sets it off from the rows above
 * @param shade behind its text, null for its tone's own
 * @param turned whether its text reads upwards
 * @param ruled whether vertical lines part it from its neighbours
 * @param answered whether it stays open for answers when its sheet is protected
 */
public record CellLook(
        Tone tone,
        Shown shown,
        HorizontalAlignment alignment,
        @Nullable VerticalAlignment vertical,
        boolean opensGroup,
        @Nullable Ink shade,
        boolean turned,
        boolean ruled,
        boolean answered) {
    public CellLook(Tone tone, Shown shown, HorizontalAlignment alignment) {
        this(tone, shown, alignment, null, false, null, false, false, false);
    }

    public CellLook vertically(VerticalAlignment other) {
        return new CellLook(tone, shown, alignment, other, opensGroup, shade, turned, ruled, answered);
    }

    public CellLook opening() {
        return new CellLook(tone, shown, alignment, vertical, true, shade, turned, ruled, answered);
    }

    public CellLook shaded(@Nullable Ink other) {
        return new CellLook(tone, shown, alignment, vertical, opensGroup, other, turned, ruled, answered);
    }

    public CellLook upright() {
        return new CellLook(tone, shown, alignment, vertical, opensGroup, shade, true, ruled, answered);
    }

    public CellLook between() {
        return new CellLook(tone, shown, alignment, vertical, opensGroup, shade, turned, true, answered);
    }

    public CellLook forAnswers() {
        return new CellLook(tone, shown, alignment, vertical, opensGroup, shade, turned, ruled, true);
    }
}
