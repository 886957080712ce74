package fr.conventio.reports.tables;

import fr.conventio.reports.page.Ink;
import org.jspecify.annotations.Nullable;

/** The colours of shades, the same on paper and in workbooks. */
final class Shades {
    private Shades() {}

    static @Nullable Ink ink(Cell.Shade shade) {
        return switch (shade) {
            case NONE -> null;
            case DEGREE_1 -> Ink.DEGREE_1;
            case DEGREE_2 -> Ink.DEGREE_2;
            case DEGREE_3 -> Ink.DEGREE_3;
            case DEGREE_4 -> Ink.DEGREE_4;
            case DOUBT -> Ink.DOUBT;
        };
    }
}
