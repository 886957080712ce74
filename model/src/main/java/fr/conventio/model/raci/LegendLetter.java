package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A letter of the legend. In French acts A often is <i>Acteur</i>, who does the work, not the one who is accountable.
 *
 * @param position place in the legend, from 0
 * @param code one capital letter, unique within the legend
 * @param word what it stands for
 */
public record LegendLetter(LegendLetterId id, int position, String code, String word, Duty duty) implements Entity {
    @Override
    public LegendLetter renewed(Renewal ids) {
        return new LegendLetter(new LegendLetterId(ids.of(id)), position, code, word, duty);
    }

    public LegendLetter withPosition(int newPosition) {
        return new LegendLetter(id, newPosition, code, word, duty);
    }

    public LegendLetter withCode(String newCode) {
        return new LegendLetter(id, position, newCode, word, duty);
    }

    public LegendLetter withWord(String newWord) {
        return new LegendLetter(id, position, code, newWord, duty);
    }

    public LegendLetter withDuty(Duty newDuty) {
        return new LegendLetter(id, position, code, word, newDuty);
    }
}
