package fr.conventio.app.dossier;

import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Findings;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.totals.RosterTotals;
import java.util.List;

/** The model's figures of one roster and the findings of its dossier. */
public record Figures(Roster roster, RosterTotals totals, List<Finding> findings) {
    static Figures of(Dossier dossier, Roster roster) {
        return new Figures(roster, RosterTotals.of(roster), Findings.of(dossier, roster));
    }
}
