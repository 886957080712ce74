package fr.conventio.reports.annex;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Piece;
import fr.conventio.reports.impact.ImpactAnnex;
import fr.conventio.reports.itservices.ItServicesAnnex;
import fr.conventio.reports.procedure.ProcedureAnnex;
import fr.conventio.reports.raci.RaciAnnex;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.services.ServicesArticle;
import java.util.Objects;

/** Finds the description and the writers of each kind of annex. */
public final class Annexes {
    private Annexes() {}

    /** @throws IllegalArgumentException for a piece that is made of others */
    public static Annex of(Piece piece, Act act) {
        var title = piece.title();
        return switch (piece.kind()) {
            case SERVICES -> TablesAnnex.of(ServicesArticle.describe(act, title));
            case ROSTER -> new ListedAnnex(new RosterAnnex(act.dossier(), act.roster()));
            case IMPACT -> TablesAnnex.of(ImpactAnnex.describe(act, Objects.requireNonNull(piece.subject()), title));
            case PROCEDURE -> new DrawnAnnex(new ProcedureAnnex(act, title));
            // Its workbook has a sheet for each role, which paper has not.
            case RACI -> new TablesAnnex(RaciAnnex.paper(act, title), RaciAnnex.workbook(act, title));
            case IT_SERVICES -> TablesAnnex.of(ItServicesAnnex.describe(act, title));
            case ACT, PUBLIC_COPY -> throw new IllegalArgumentException("no annex: " + piece.kind());
        };
    }
}
