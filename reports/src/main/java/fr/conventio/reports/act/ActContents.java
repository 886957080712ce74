package fr.conventio.reports.act;

import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.document.Piece;
import fr.conventio.reports.page.ContentsLine;
import java.util.ArrayList;
import java.util.List;

/** The lines of an act's table of contents, and under which keys their places are told. */
final class ActContents {
    private ActContents() {}

    /** Of an annex. */
    static String key(Piece annex) {
        return "annex-" + annex.annex();
    }

    /** Of the heading with that number in the text, from 0. */
    static String key(int heading) {
        return "heading-" + heading;
    }

    static List<ContentsLine> of(WholeAct whole) {
        var lines = new ArrayList<ContentsLine>();
        for (var block : whole.text().blocks()) {
            if (block instanceof TextBlock.Heading heading) {
                lines.add(new ContentsLine(key(lines.size()), heading.level(), heading.printed()));
            }
        }
        whole.annexes().forEach(piece -> lines.add(new ContentsLine(key(piece), 1, piece.title())));
        return lines;
    }
}
