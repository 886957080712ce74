package fr.conventio.reports.act;

import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Item;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.ListItem;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.Span;
import fr.conventio.reports.page.Weight;
import fr.conventio.reports.services.ServicesArticle;
import fr.conventio.reports.tables.TablesPdf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of an act on paper, block by block. */
final class ActBody {
    private static final double ABOVE_ARTICLE = 18;
    private static final double BELOW_ARTICLE = 7;
    private static final double ABOVE_SUBARTICLE = 10;
    private static final double BELOW_SUBARTICLE = 4;
    private static final double BELOW_PARAGRAPH = 5;
    private static final double BELOW_ITEM = 2.5;
    private static final double BELOW_LIST = 4;
    private static final double BELOW_TABLE = 12;
    private static final double INDENT = 16;
    /** What must follow a heading on its page: another heading perhaps, and some lines. */
    private static final double AFTER_HEADING = 4 * 15;

    /** Of a list, so that the line that leads to it is not left without. */
    private static final double FIRST_ITEM = BELOW_PARAGRAPH + 2 * BodyLook.TEXT.leading();

    private final WholeAct whole;
    private final @Nullable Enclosures enclosures;

    /** @param enclosures what the file holds beside its pages; null for a copy that holds nothing and is not to be signed */
    ActBody(WholeAct whole, @Nullable Enclosures enclosures) {
        this.whole = whole;
        this.enclosures = enclosures;
    }

    void print(Paper paper) {
        paper.newSheet(Margins.PORTRAIT);
        int headings = 0;
        var blocks = whole.text().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            boolean leadsToList = next instanceof Listing;
            switch (blocks.get(i)) {
                case Heading heading -> heading(paper, heading, ActContents.key(headings++), afterHeading(paper, next));
                case Paragraph paragraph -> paragraph(paper, paragraph, leadsToList ? FIRST_ITEM : 0);
                case Listing listing -> listing(paper, listing);
                case TextBlock.TableReference table -> table(paper, table);
                case TextBlock.AnnexList annexes -> annexes(paper, annexes);
                case TextBlock.Signatures signatures ->
                    new SignatureBlock(whole.act(), signatures, enclosures != null).print(paper);
            }
        }
    }

    /** What has to follow a heading on its page: the list of annexes whole, of anything else some lines. */
    private double afterHeading(Paper paper, @Nullable TextBlock next) {
        return next instanceof TextBlock.AnnexList annexes
                ? Math.min(height(paper, annexes), paper.height() / 2)
                : AFTER_HEADING;
    }

    private double height(Paper paper, TextBlock.AnnexList annexes) {
        return enclosures == null
                ? paper.listingHeight(lines(annexes), BodyLook.TEXT, BELOW_ITEM)
                : new EnclosureList(annexes, enclosures).height(paper);
    }

    private static void heading(Paper paper, Heading heading, String key, double after) {
        boolean article = heading.level() == 1;
        var lettering = article ? BodyLook.ARTICLE : BodyLook.SUBARTICLE;
        double above = paper.isAtTop() ? 0 : article ? ABOVE_ARTICLE : ABOVE_SUBARTICLE;
        double below = article ? BELOW_ARTICLE : BELOW_SUBARTICLE;
        if (article) {
            paper.running(heading.printed());
        }
        paper.keep(above + lettering.leading() + below + after);
        paper.down(paper.isAtTop() ? 0 : above);
        paper.bookmark(heading.level(), heading.printed());
        paper.arrive(key);
        paper.heading(heading.level() + 1, heading.printed(), lettering);
        paper.down(below);
    }

    private static void paragraph(Paper paper, Paragraph paragraph, double following) {
        double indent = switch (paragraph.role()) {
            case PLAIN, PARTY -> 0;
            case VISA, RECITAL -> INDENT;
        };
        paper.paragraph(spans(paragraph.runs()), BodyLook.TEXT, indent, following);
        paper.down(BELOW_PARAGRAPH);
    }

    static List<Span> spans(List<Run> runs) {
        return runs.stream().map(run -> new Span(run.text(), weight(run))).toList();
    }

    private static Weight weight(Run run) {
        return switch (run.style()) {
            case PLAIN -> Weight.REGULAR;
            case STRONG -> Weight.STRONG;
            case EMPHASIS -> Weight.EMPHASIS;
        };
    }

    private static void listing(Paper paper, Listing listing) {
        paper.listing(listing.numbered(), items(listing.items()), BodyLook.TEXT, BELOW_ITEM);
        paper.down(BELOW_LIST);
    }

    private static List<ListItem> items(List<Item> items) {
        return items.stream()
                .map(item -> new ListItem(item.level(), spans(item.runs())))
                .toList();
    }

    private void annexes(Paper paper, TextBlock.AnnexList annexes) {
        if (enclosures == null) {
            paper.listing(false, lines(annexes), BodyLook.TEXT, BELOW_ITEM);
        } else {
            new EnclosureList(annexes, enclosures).print(paper);
        }
        paper.down(BELOW_LIST);
    }

    private static List<ListItem> lines(TextBlock.AnnexList annexes) {
        return annexes.annexes().stream()
                .map(annex -> new ListItem(1, List.of(new Span(annex.title(), Weight.REGULAR))))
                .toList();
    }

    private void table(Paper paper, TextBlock.TableReference reference) {
        paper.down(BELOW_LIST);
        for (var part : ServicesArticle.parts(whole.act(), reference.table())) {
            new TablesPdf().print(part, paper, Progress.NONE);
            paper.down(BELOW_TABLE);
        }
    }
}
