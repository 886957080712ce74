package fr.conventio.reports.page;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;

/** The colours of paper, the same as those of the sheets. */
public enum Ink {
    TEXT(0x1F2933),
    ACCENT(0x1F3A5F),
    /** What is of less weight; dark enough to be read. */
    MUTED(0x5F6B79),
    LINE(0xCBD3DD),
    /** Behind the headings of tables. */
    SHADE(0xEEF2F7),
    /** Four degrees of one hue; letters on the last are {@link #PAPER}. */
    DEGREE_1(0xE3EDF5),
    DEGREE_2(0xB9D2E3),
    DEGREE_3(0x7FABCB),
    DEGREE_4(0x1F4E79),
    /** Behind what is to be confirmed. */
    DOUBT(0xFDF3DC),
    PAPER(0xFFFFFF),
    /** Bars of a drawing. */
    BAR(0x8FA8C8),
    /** What is to be confirmed, as a word or a hatching. */
    DOUBT_MARK(0x8A5300);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    /** As 0xRRGGBB. */
    public int rgb() {
        return rgb;
    }

    Color colour() {
        return new DeviceRgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
