package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.wording.Message;

/** One field of one party. */
public record PartySpot(PartyId party, PartyField field) implements Spot {
    @Override
    public PartyId subject() {
        return party;
    }

    @Override
    public String about(Act act) {
        return act.roster().find(party).map(Party::name).orElse("");
    }

    @Override
    public Message label() {
        return field.label();
    }
}
