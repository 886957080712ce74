package fr.conventio.reports.act;

import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.page.ContentsLine;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Paper;
import java.util.List;

/** The first page of an act: its title, from when it takes effect, and what is in it. */
final class ActCover {
    private static final double ABOVE = 34;
    private static final double RULE = 2;
    private static final double BELOW_RULE = 14;
    private static final double ABOVE_CONTENTS = 30;
    private static final double BELOW_HEADING = 6;
    private static final double HEADING = BodyLook.ARTICLE.leading() + BELOW_HEADING;

    private final WholeAct whole;
    private final String mark;

    /** @param mark what sort of copy it is, if any */
    ActCover(WholeAct whole, String mark) {
        this.whole = whole;
        this.mark = mark;
    }

    void print(Paper paper, List<ContentsLine> contents) {
        paper.down(ABOVE);
        paper.paragraph(mark, BodyLook.NOTE);
        paper.coverTitle(whole.text().title(), BodyLook.TITLE);
        paper.down(BELOW_RULE);
        paper.rule(Ink.ACCENT, RULE);
        paper.down(BELOW_RULE);
        var date = French.longDate(whole.dossier().effectiveDate());
        paper.paragraph(Words.FRENCH.say("act.effect", date), BodyLook.NOTE);
        paper.down(ABOVE_CONTENTS);
        paper.keep(Math.min(paper.contentsHeight(contents) + HEADING, paper.height()));
        paper.heading(2, Words.FRENCH.say("act.contents"), BodyLook.ARTICLE);
        paper.down(BELOW_HEADING);
        paper.contents(contents);
    }
}
