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
    SHADE(0xEEF2F7);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    Color colour() {
        return new DeviceRgb(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
