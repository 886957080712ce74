package fr.conventio.reports.page;

import com.itextpdf.kernel.font.PdfFont;
import java.util.List;

/**
 * A line of text ready to be drawn.
 *
 * @param width without the space it may end in, in points
 */
record TextLine(List<Run> runs, double width) {
    /** Letters of one font, shown as content streams write it. */
    record Run(PdfFont font, String shown) {}
}
