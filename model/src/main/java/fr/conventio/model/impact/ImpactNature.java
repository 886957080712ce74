package fr.conventio.model.impact;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * Something that the shared services may change, a line of every sheet. Two natures may nearly share a name: the identity
 * tells them apart.
 *
 * @param position place among the natures, from 0; those of one domain follow each other
 * @param domain the heading it stands under
 * @param standard what it means to the checks; null for a nature of the officers' own
 */
public record ImpactNature(
        ImpactNatureId id,
        int position,
        String domain,
        String name,
        @Nullable StandardNature standard) implements Entity {

    @Override
    public ImpactNature renewed(Renewal ids) {
        return new ImpactNature(new ImpactNatureId(ids.of(id)), position, domain, name, standard);
    }

    public ImpactNature withPosition(int newPosition) {
        return new ImpactNature(id, newPosition, domain, name, standard);
    }

    public ImpactNature withNames(String newDomain, String newName) {
        return new ImpactNature(id, position, newDomain, newName, standard);
    }
}
