package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.edit.ConventionField;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;

/**
 * One field of what the convention rests on.
 *
 * @param subject an opinion, an agreement, a promise; the dossier for the convention's terms
 */
public record ConventionSpot(EntityId subject, ConventionField field) implements Spot {
    @Override
    public String about(Act act) {
        return Words.FRENCH.say(field.holder().label());
    }

    @Override
    public Message label() {
        return field.label();
    }
}
