package fr.conventio.model.checks;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.Roster;
import java.util.ArrayList;
import java.util.List;

/** Everything in a dossier that somebody has to look at. */
public final class Findings {
    private Findings() {}

    /** The parties' findings, then those of the posts, each in the order of the act. */
    public static List<Finding> of(Dossier dossier, Roster roster) {
        var findings = new ArrayList<Finding>(PartyFindings.of(dossier, roster.parties()));
        findings.addAll(PostFindings.of(roster));
        return findings;
    }
}
