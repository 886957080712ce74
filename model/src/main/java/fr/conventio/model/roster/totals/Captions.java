package fr.conventio.model.roster.totals;

import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.wording.French;
import java.util.ArrayList;

/** The computed captions of annex 1, in French as all that is printed. */
public final class Captions {
    private Captions() {}

    /** "76 agents dont 69 agents de la Ville transférés"; the figures are those of the totals. */
    public static String of(ServiceTotals totals, Roster roster) {
        var parts = new ArrayList<String>();
        totals.transfers()
                .forEach((id, number) -> parts.add(French.agents(number) + " "
                        + roster.find(id).map(Party::genitive).orElseThrow()));
        var caption = new StringBuilder(French.agents(totals.tally().headcount()));
        if (!parts.isEmpty()) {
            caption.append(" dont ")
                    .append(French.enumeration(parts))
                    .append(totals.transferred() == 1 ? " transféré" : " transférés");
        }
        if (totals.deferred() > 0) {
            caption.append(totals.transferred() > 0 ? " et " : " dont ")
                    .append(French.agents(totals.deferred()))
                    .append(totals.deferred() == 1 ? " au transfert différé" : " aux transferts différés");
        }
        return caption.toString();
    }
}
