package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.wording.Message;
import java.util.Locale;

/** One side of a party's subscription to the IT services. */
public record SubscriptionSpot(PartyId party, Topic topic) implements Spot {
    /** What about the subscription. Labels: {@code it.topic.*} messages. */
    public enum Topic {
        DOMAINS,
        REFERENTS,
        INVENTORY,
        WORKSTATIONS,
        VALIDATION,
        DATES
    }

    @Override
    public EntityId subject() {
        return party;
    }

    @Override
    public String about(Act act) {
        return act.roster().find(party).map(Party::name).orElse("");
    }

    @Override
    public Message label() {
        return Message.of("it.topic." + topic.name().toLowerCase(Locale.ROOT));
    }
}
