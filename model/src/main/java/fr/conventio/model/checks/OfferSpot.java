package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.wording.Message;

/** The service levels of one set of IT services. */
public record OfferSpot(ServiceSetId set) implements Spot {
    @Override
    public EntityId subject() {
        return set;
    }

    @Override
    public String about(Act act) {
        return act.itServices().sets().stream()
                .filter(candidate -> candidate.id().equals(set))
                .map(ServiceSet::name)
                .findFirst()
                .orElse("");
    }

    @Override
    public Message label() {
        return Message.of("it.topic.levels");
    }
}
