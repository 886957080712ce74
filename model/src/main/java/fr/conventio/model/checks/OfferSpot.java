package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The service levels of one set of IT services. */
public record OfferSpot(ServiceSetId set, Topic topic) implements Spot {
    /** What about the set. Labels: {@code it.topic.*} messages. */
    public enum Topic {
        LEVELS,
        QUESTIONS
    }

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
        return Message.of("it.topic." + topic.name().toLowerCase(Locale.ROOT));
    }
}
