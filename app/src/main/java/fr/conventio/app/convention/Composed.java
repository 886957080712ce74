package fr.conventio.app.convention;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.draft.Draft;
import fr.conventio.model.draft.Figures;
import java.util.Map;

/**
 * The text of one picture of the dossier, perhaps with a clause as it is being typed.
 *
 * @param act what was composed
 * @param tables those that stand inside the text
 */
record Composed(Act act, Draft draft, ConventionText text, Map<TextTable, PlainTable> tables) {
    Figures figures() {
        return Figures.of(act);
    }
}
