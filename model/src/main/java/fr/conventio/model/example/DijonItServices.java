package fr.conventio.model.example;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.StandardOffer;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The IT services of the Dijon convention. Its list of services tells that the city and its CCAS join all three sets; it tells
 * neither domains, nor service levels, nor referents, nor any answer of an inventory, and neither does the example.
 */
public final class DijonItServices {
    private DijonItServices() {}

    /** The offer and the subscriptions, under fresh identities. */
    public static List<Entity> entities(List<Party> parties) {
        var entities = new ArrayList<Entity>(StandardOffer.entities());
        var sets = entities.stream()
                .filter(ServiceSet.class::isInstance)
                .map(set -> ((ServiceSet) set).code())
                .toList();
        for (var party : parties) {
            if (party.kind() != PartyKind.EPCI) {
                var subscription = Subscription.of(party.id());
                for (var set : sets) {
                    subscription = subscription.toggled(set);
                }
                entities.add(subscription);
            }
        }
        return entities;
    }
}
