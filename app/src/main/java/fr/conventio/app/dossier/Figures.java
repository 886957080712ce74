package fr.conventio.app.dossier;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Court;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Ruling;
import fr.conventio.model.roster.totals.RosterTotals;
import java.util.List;

/**
 * The model's figures of one act, and what the court of coherence says of it.
 *
 * @param findings those that are open
 */
public record Figures(Act act, RosterTotals totals, List<Ruling> rulings, List<Finding> findings) {

    static Figures of(Act act) {
        return of(act, RosterTotals.of(act.roster()));
    }

    /** The figures of this act once it has changed; a roster that stayed the same keeps its own. */
    Figures after(Act changed) {
        return changed.roster().equals(act.roster()) ? of(changed, totals) : of(changed);
    }

    private static Figures of(Act act, RosterTotals totals) {
        // Counted here, so that no table counts them on the screen's thread.
        act.roster().numbers();
        var rulings = Court.of(act);
        var open = rulings.stream().filter(Ruling::isOpen).map(Ruling::finding).toList();
        return new Figures(act, totals, rulings, open);
    }
}
