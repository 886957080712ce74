package fr.conventio.reports.act;

import fr.conventio.model.convention.text.TextBlock.AnnexLine;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.act.Enclosures.Enclosure;
import fr.conventio.reports.page.Block;
import fr.conventio.reports.page.Paper;
import java.util.List;
import java.util.Optional;

/**
 * The list of annexes in a file that encloses their workbooks: each with its workbook's name and digest, then what else is
 * enclosed, and how anybody computes the digests again.
 */
final class EnclosureList {
    private static final double BELOW_ITEM = 6;
    private static final double ABOVE_REST = 8;
    private static final double BELOW_HEADING = 4;
    private static final double BELOW_PARAGRAPH = 4;

    private final AnnexList annexes;
    private final List<Enclosure> enclosures;

    EnclosureList(AnnexList annexes, Enclosures enclosures) {
        this.annexes = annexes;
        this.enclosures = enclosures.digested();
    }

    /** How high the annexes are on that paper. */
    double height(Paper paper) {
        return items(paper).stream()
                .mapToDouble(item -> item.height() + BELOW_ITEM)
                .sum();
    }

    private List<Block> items(Paper paper) {
        return annexes.annexes().stream()
                .map(annex -> item(paper, annex.title(), enclosureOf(annex)))
                .toList();
    }

    private Optional<Enclosure> enclosureOf(AnnexLine annex) {
        return enclosures.stream()
                .filter(enclosure -> enclosure.about().equals(annex.title()))
                .findFirst();
    }

    void print(Paper paper) {
        paper.listing(items(paper), BodyLook.TEXT, BELOW_ITEM);
        var others = enclosures.stream()
                .filter(enclosure -> annexes.annexes().stream()
                        .noneMatch(annex -> annex.title().equals(enclosure.about())))
                .map(enclosure -> item(paper, enclosure.about(), Optional.of(enclosure)))
                .toList();
        heading(paper, "act.digests.others", others.getFirst().height());
        paper.listing(others, BodyLook.TEXT, BELOW_ITEM);
        heading(paper, "act.digests.how", 3 * BodyLook.SIGNING.leading());
        say(paper, Words.FRENCH.say("act.digests.note"));
        say(paper, Words.FRENCH.say("act.digests.save"));
        var ways = List.of(
                Words.FRENCH.say("act.digests.windows", "certutil -hashfile"),
                Words.FRENCH.say("act.digests.unix", "sha256sum -c", Enclosures.DIGESTS));
        paper.listing(
                ways.stream()
                        .map(way -> paper.typesetter().set(way, BodyLook.SIGNING, paper.itemWidth()))
                        .toList(),
                BodyLook.SIGNING,
                BELOW_PARAGRAPH);
        say(paper, Words.FRENCH.say("act.digests.conventio"));
    }

    private static Block item(Paper paper, String title, Optional<Enclosure> enclosed) {
        var typesetter = paper.typesetter();
        double width = paper.itemWidth();
        var named = typesetter.set(title + " ", BodyLook.TEXT, width);
        return enclosed.map(
                        enclosure -> named.above(typesetter.set(enclosure.file().name() + " ", BodyLook.FILE, width))
                                .above(typesetter.set(Digest.written(enclosure.digest()), BodyLook.DIGEST, width)))
                .orElse(named);
    }

    private static void heading(Paper paper, String key, double following) {
        paper.down(ABOVE_REST);
        paper.keep(BodyLook.SUBARTICLE.leading() + BELOW_HEADING + following);
        var words = Words.FRENCH.say(key);
        paper.bookmark(2, words);
        paper.heading(3, words, BodyLook.SUBARTICLE);
        paper.down(BELOW_HEADING);
    }

    private static void say(Paper paper, String words) {
        paper.paragraph(words, BodyLook.SIGNING);
        paper.down(BELOW_PARAGRAPH);
    }
}
