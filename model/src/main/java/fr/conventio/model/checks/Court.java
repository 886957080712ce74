package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import java.util.List;

/** The court of coherence: every finding of a dossier, with the answers on record. */
public final class Court {
    private Court() {}

    /** All rulings in the order of the act. */
    public static List<Ruling> of(Act act) {
        return Findings.of(act).stream()
                .map(finding -> new Ruling(
                        finding, act.justifications().of(finding.identity()).orElse(null)))
                .toList();
    }
}
