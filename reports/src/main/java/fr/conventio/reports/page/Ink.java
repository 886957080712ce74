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
    /** The paper's own, behind a text that stands on lines. */
    PAPER(0xFFFFFF),
    /** Bars of a drawing. */
    BAR(0x8FA8C8),
    /** What is to be confirmed, as a word or a hatching. */
    DOUBT(0x8A5300),
    /** Behind what is to be confirmed. */
    DOUBT_SHADE(0xFCEFD2);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new DeviceRgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
