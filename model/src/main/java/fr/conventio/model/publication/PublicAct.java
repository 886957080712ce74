package fr.conventio.model.publication;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.subscription.Referent;
import java.util.List;

/** An act as it may be published. */
public final class PublicAct {
    private PublicAct() {}

    /** The act without the agents named in it and without what an inventory tells of information systems. */
    public static Act of(Act act) {
        var gone = act.entities().stream()
                .filter(entity -> entity instanceof Referent || entity instanceof Answer)
                .<EntityId>map(Entity::id)
                .toList();
        return act.with(List.of(), gone);
    }
}
