package fr.conventio.reports.act;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.TextBlock.Signatory;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.signature.SigningOrder;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.page.Block;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the act is signed: who signs for each party, three beside each other, each above a frame. A row is never divided. */
final class SignatureBlock {
    private static final int BESIDE = 3;
    private static final double GAP = 16;
    private static final double FRAME = 66;
    private static final double ABOVE_FRAME = 5;
    private static final double BELOW_FRAME = 4;
    private static final double BELOW_ROW = 20;
    private static final double ABOVE = 16;
    private static final double BELOW_MADE = 14;

    private final SigningOrder order;
    private final Signatures signatures;
    private final boolean toBeSigned;

    /** @param toBeSigned whether there are frames to be signed in */
    SignatureBlock(Act act, Signatures signatures, boolean toBeSigned) {
        this.toBeSigned = toBeSigned;
        this.order = SigningOrder.of(act.roster().parties());
        this.signatures = signatures;
    }

    /** What stands over and under one frame. */
    private record Place(Signatory signatory, List<Block> above, Block below) {
        double aboveHeight() {
            return above.stream().mapToDouble(Block::height).sum();
        }

        double height(double highest) {
            return highest + ABOVE_FRAME + FRAME + BELOW_FRAME + below.height();
        }
    }

    void print(Paper paper) {
        int columns = Math.clamp(signatures.signatories().size(), 1, BESIDE);
        double width = (paper.margins().width() - (columns - 1) * GAP) / columns;
        var rows = rows(paper, columns, width);
        double all = rows.stream().mapToDouble(SignatureBlock::height).sum() + BELOW_ROW * (rows.size() - 1);
        paper.keep(Math.min(all + ABOVE + 2 * BodyLook.TEXT.leading() + BELOW_MADE, paper.height()));
        paper.down(ABOVE);
        paper.paragraph(ActBody.spans(signatures.made()), BodyLook.TEXT, 0, 0);
        paper.down(BELOW_MADE);
        for (var row : rows) {
            paper.keep(height(row));
            print(paper, row, width);
        }
        if (toBeSigned) {
            paper.hiddenField(SigningOrder.ARCHIVE_FIELD, Words.FRENCH.say("act.signature.archive"));
        }
    }

    private List<List<Place>> rows(Paper paper, int columns, double width) {
        var rows = new ArrayList<List<Place>>();
        for (var signatory : signatures.signatories()) {
            if (rows.isEmpty() || rows.getLast().size() == columns) {
                rows.add(new ArrayList<>());
            }
            var instead = signatory.instead();
            var above = Stream.of(
                            set(paper, signatory.party(), BodyLook.SIGNING.strong(), width),
                            set(paper, instead == null ? "" : instead, BodyLook.SIGNING.in(Ink.MUTED), width),
                            set(paper, signatory.capacity(), BodyLook.SIGNING, width))
                    .filter(block -> block.height() > 0)
                    .toList();
            rows.getLast()
                    .add(new Place(signatory, above, set(paper, signatory.name(), BodyLook.SIGNING.strong(), width)));
        }
        return rows;
    }

    private static Block set(Paper paper, String text, Lettering lettering, double width) {
        return paper.typesetter().set(text, lettering, width);
    }

    private static double height(List<Place> row) {
        double highest = highest(row);
        return row.stream().mapToDouble(place -> place.height(highest)).max().orElse(0);
    }

    private static double highest(List<Place> row) {
        return row.stream().mapToDouble(Place::aboveHeight).max().orElse(0);
    }

    private void print(Paper paper, List<Place> row, double width) {
        double top = paper.y();
        double left = paper.margins().left();
        double highest = highest(row);
        for (var place : row) {
            paper.backUp(top);
            for (var block : place.above()) {
                paper.place(block, left, width);
                paper.down(block.height());
            }
            paper.backUp(top - highest - ABOVE_FRAME);
            if (toBeSigned) {
                frame(paper, place.signatory(), left, width);
            }
            paper.down(FRAME + BELOW_FRAME);
            paper.place(place.below(), left, width);
            left += width + GAP;
        }
        paper.backUp(top - height(row) - BELOW_ROW);
    }

    private void frame(Paper paper, Signatory signatory, double left, double width) {
        var signer = order.signers().get(signatory.position());
        var who = signatory.name().isEmpty() ? signatory.capacity() : signatory.name();
        var words = who.isEmpty()
                ? Words.FRENCH.say("act.signature.party", signatory.party())
                : Words.FRENCH.say("act.signature.who", signatory.party(), who);
        paper.signatureField(signer.field(), words, left, width, FRAME);
    }
}
