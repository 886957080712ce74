package fr.conventio.app.dossier;

import fr.conventio.model.roster.Finding;
import fr.conventio.model.roster.Findings;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.totals.RosterTotals;
import java.util.List;

/** The model's figures and findings of one roster. */
public record Figures(Roster roster, RosterTotals totals, List<Finding> findings) {
    static Figures of(Roster roster) {
        return new Figures(roster, RosterTotals.of(roster), Findings.of(roster));
    }
}
