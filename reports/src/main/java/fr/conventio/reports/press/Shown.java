package fr.conventio.reports.press;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.publication.PublicAct;
import fr.conventio.model.publication.PublicRoster;
import fr.conventio.reports.act.WholeAct;
import fr.conventio.reports.act.data.ActJson;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.publication.PublicRosterAnnex;
import fr.conventio.reports.services.ServicesArticle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is seen of a document, as values: whatever leaves them as they are leaves the document as it is. */
final class Shown {
    private Shown() {}

    static List<?> of(Piece piece, Format format, Act act) {
        return switch (piece.kind()) {
            case ACT -> whole(format, act);
            case PUBLIC_COPY -> published(act);
            default -> Annexes.of(piece, act).shown(format);
        };
    }

    private static List<?> whole(Format format, Act act) {
        return switch (format) {
            // All data are inside it; the words of clauses come from the software where the house has none of its own.
            case PDF -> List.of(new String(ActJson.data(act), StandardCharsets.UTF_8), text(WholeAct.of(act)));
            case XLSX -> List.of(act.dossier().actTitle(), annexes(act, Format.XLSX));
            case DOCX -> text(WholeAct.of(act));
        };
    }

    private static List<?> published(Act act) {
        // The text speaks of all agents: it is that of the act.
        var whole = new WholeAct(PublicAct.of(act), WholeAct.of(act).text());
        return List.of(text(whole), annexes(whole.act(), Format.PDF));
    }

    /** Without the public's roster where the act is the public's. */
    private static List<?> annexes(Act act, Format format) {
        var shown = new ArrayList<Object>();
        for (var piece : Pieces.of(act)) {
            if (piece.kind() == PieceKind.ROSTER && format == Format.PDF) {
                var roster = PublicRoster.of(act.roster(), PublicRoster.USUAL_LEAST);
                shown.add(PublicRosterAnnex.describe(act.dossier(), roster, piece.title()));
            } else if (!piece.kind().isWhole()) {
                shown.add(Annexes.of(piece, act).shown(format));
            }
        }
        return shown;
    }

    private static List<?> text(WholeAct whole) {
        var shown = new ArrayList<Object>();
        shown.add(whole.text());
        shown.add(whole.act().dossier().effectiveDate());
        for (var block : whole.text().blocks()) {
            if (block instanceof TextBlock.TableReference reference) {
                shown.add(ServicesArticle.parts(whole.act(), reference.table()));
            }
        }
        return shown;
    }
}
