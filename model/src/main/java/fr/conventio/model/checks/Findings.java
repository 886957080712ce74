package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import java.util.ArrayList;
import java.util.List;

/** Everything in a dossier that somebody has to look at. */
public final class Findings {
    private Findings() {}

    /** The findings about the parties, the services, the posts, the IT services, in the order of the act; people last. */
    public static List<Finding> of(Act act) {
        var findings = new ArrayList<Finding>(
                PartyFindings.of(act.dossier(), act.roster().parties()));
        findings.addAll(PerimeterFindings.of(act));
        findings.addAll(PostFindings.of(act.roster()));
        findings.addAll(ItServicesFindings.of(act.itServices(), act.roster().parties()));
        findings.addAll(PeopleFindings.of(act));
        return findings;
    }
}
