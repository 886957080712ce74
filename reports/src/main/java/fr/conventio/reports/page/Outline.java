package fr.conventio.reports.page;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.navigation.PdfDestination;
import java.util.ArrayList;
import java.util.List;

/** The bookmarks of a document, each under the last one of a higher level. */
final class Outline {
    private final PdfDocument document;
    /** The last bookmark of each level, down to the last one made. */
    private final List<PdfOutline> path = new ArrayList<>();

    Outline(PdfDocument document) {
        this.document = document;
    }

    /** @param level from 1 */
    void add(int level, String title, PdfDestination place) {
        while (path.size() >= level) {
            path.removeLast();
        }
        var parent = path.isEmpty() ? document.getOutlines(false) : path.getLast();
        var added = parent.addOutline(PrintableText.onOneLine(title));
        added.addDestination(place);
        path.add(added);
    }
}
