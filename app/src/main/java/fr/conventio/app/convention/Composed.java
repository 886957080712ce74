package fr.conventio.app.convention;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.draft.Figures;

/**
 * The text of one picture of the dossier, perhaps with a clause as it is being typed.
 *
 * @param act what was composed
 */
record Composed(Act act, Draft draft, ConventionText text) {
    Figures figures() {
        return Figures.of(act);
    }
}
