package fr.conventio.model.itservices.offer;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A set of unit services that a party takes as a whole or not at all.
 *
 * @param code "A", by which subscriptions name it; never changes, unique within the dossier
 * @param position place among the sets, from 0
 */
public record ServiceSet(ServiceSetId id, String code, int position, String name) implements Entity {
    @Override
    public ServiceSet renewed(Renewal ids) {
        return new ServiceSet(new ServiceSetId(ids.of(id)), code, position, name);
    }

    public ServiceSet withName(String newName) {
        return new ServiceSet(id, code, position, newName);
    }
}
