package fr.conventio.app.itservices;

import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.subscription.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What a party may take: a set, or a domain within it.
 *
 * @param domain null for the set itself
 */
record ChoiceLine(ServiceSet set, @Nullable FunctionalDomain domain) {
    boolean isTaken(Subscription subscription) {
        return domain == null
                ? subscription.sets().contains(set.code())
                : subscription.domains().contains(domain.number());
    }

    String name() {
        return domain == null ? set.code() + " – " + set.name() : domain.number() + ". " + domain.name();
    }
}
