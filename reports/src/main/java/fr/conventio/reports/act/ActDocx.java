package fr.conventio.reports.act;

import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.services.ServicesArticle;
import fr.conventio.reports.tables.Prose;
import fr.conventio.reports.tables.WordTable;
import fr.conventio.reports.word.StableWord;
import fr.conventio.reports.word.WordStyle;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes the text of an act for Word, with real styles, for those who negotiate it; it says what the PDF's body says. */
public final class ActDocx {
    private final WholeAct whole;
    private final StableWord word;

    private ActDocx(WholeAct whole, StableWord word) {
        this.whole = whole;
        this.word = word;
    }

    /**
     * Writes the file's bytes; the same act gives the same.
     *
     * @throws IOException when the place to write to gives up
     */
    public static void write(WholeAct whole, OutputStream out) throws IOException {
        try (var word = new StableWord(whole.text().title(), whole.dossier().effectiveDate())) {
            new ActDocx(whole, word).fill();
            word.writeTo(out);
        }
    }

    private void fill() {
        page();
        say(WordStyle.TITLE, whole.text().title());
        var date = French.longDate(whole.dossier().effectiveDate());
        say(WordStyle.TEXT, Words.FRENCH.say("act.effect", date));
        for (var block : whole.text().blocks()) {
            switch (block) {
                case Heading heading ->
                    say(heading.level() == 1 ? WordStyle.HEADING_1 : WordStyle.HEADING_2, heading.printed());
                case Paragraph paragraph -> runs(word.paragraph(style(paragraph)), paragraph.runs());
                case Listing listing -> listing(listing);
                case TextBlock.TableReference table -> table(table);
                case TextBlock.AnnexList annexes ->
                    annexes.annexes()
                            .forEach(annex ->
                                    item(WordStyle.BULLET, StableWord.BULLETS, List.of(Run.plain(annex.title()))));
                case Signatures signatures -> signatures(signatures);
            }
        }
    }

    /** A4, with the margins of the PDF's text. */
    private void page() {
        CTSectPr section = word.document().getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(1360));
        margins.setRight(BigInteger.valueOf(1360));
        margins.setTop(BigInteger.valueOf(1280));
        margins.setBottom(BigInteger.valueOf(1200));
    }

    private static WordStyle style(Paragraph paragraph) {
        return switch (paragraph.role()) {
            case PLAIN -> WordStyle.TEXT;
            case PARTY -> WordStyle.PARTY;
            case VISA, RECITAL -> WordStyle.VISA;
        };
    }

    private XWPFParagraph say(WordStyle style, String text) {
        var paragraph = word.paragraph(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void runs(XWPFParagraph paragraph, List<Run> runs) {
        for (var run : runs) {
            var written = paragraph.createRun();
            written.setText(run.text());
            switch (run.style()) {
                case PLAIN -> {}
                case STRONG -> written.setBold(true);
                case EMPHASIS -> written.setItalic(true);
            }
        }
    }

    private void listing(Listing listing) {
        int numbers = listing.numbered() ? word.newNumbers() : StableWord.BULLETS;
        for (var item : listing.items()) {
            if (item.level() > 1) {
                item(WordStyle.BULLET_BELOW, StableWord.BULLETS, item.runs());
            } else {
                item(listing.numbered() ? WordStyle.NUMBER : WordStyle.BULLET, numbers, item.runs());
            }
        }
    }

    private void item(WordStyle style, int numbering, List<Run> runs) {
        var paragraph = word.paragraph(style);
        paragraph.setNumID(BigInteger.valueOf(numbering));
        paragraph.setNumILvl(BigInteger.valueOf(style == WordStyle.BULLET_BELOW ? 1 : 0));
        runs(paragraph, runs);
    }

    private void table(TextBlock.TableReference reference) {
        for (var part : ServicesArticle.parts(whole.act(), reference.table())) {
            for (var prose : part.prose()) {
                switch (prose) {
                    case Prose.Paragraph paragraph -> say(WordStyle.TEXT, paragraph.text());
                    case Prose.Bullets bullets ->
                        bullets.items()
                                .forEach(text -> item(WordStyle.BULLET, StableWord.BULLETS, List.of(Run.plain(text))));
                }
            }
            if (part.table() != null) {
                WordTable.write(part.table(), word);
                word.paragraph(WordStyle.CELL);
            }
        }
    }

    private void signatures(Signatures signatures) {
        var made = word.paragraph(WordStyle.TEXT);
        made.setKeepNext(true);
        runs(made, signatures.made());
        for (var signatory : signatures.signatories()) {
            strong(signatory.party());
            var instead = signatory.instead();
            for (var line : List.of(instead == null ? "" : instead, signatory.capacity(), signatory.name())) {
                if (!line.isEmpty()) {
                    say(WordStyle.SIGNING, line).setKeepNext(true);
                }
            }
            word.paragraph(WordStyle.SIGNING).setSpacingAfter(900);
        }
    }

    private void strong(String text) {
        var paragraph = say(WordStyle.SIGNING, text);
        paragraph.setKeepNext(true);
        paragraph.getRuns().getFirst().setBold(true);
    }
}
