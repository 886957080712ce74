package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import java.util.ArrayList;
import java.util.List;

/** Everything in a dossier that somebody has to look at. */
public final class Findings {
    private Findings() {}

    /** In the order of the act; at last what its printed texts should not say. */
    public static List<Finding> of(Act act) {
        var findings = new ArrayList<Finding>(
                PartyFindings.of(act.dossier(), act.roster().parties()));
        findings.addAll(PerimeterFindings.of(act));
        findings.addAll(PostFindings.of(act.roster()));
        findings.addAll(ImpactFindings.of(act));
        findings.addAll(ProcedureFindings.of(act.procedure()));
        findings.addAll(RaciFindings.of(act.raci(), act.procedure().glossary()));
        findings.addAll(ItServicesFindings.of(act.itServices(), act.roster().parties()));
        findings.addAll(CountFindings.of(act));
        findings.addAll(PeopleFindings.of(act));
        return findings;
    }
}
