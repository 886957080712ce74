package fr.conventio.model.services;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A shared service (<i>service commun</i>).
 *
 * @param position place among the services, from 0, as the annexes list them
 * @param name unique within the dossier
 */
public record SharedService(ServiceId id, int position, String name) implements Entity {
    @Override
    public SharedService renewed(Renewal ids) {
        return new SharedService(new ServiceId(ids.of(id)), position, name);
    }
}
