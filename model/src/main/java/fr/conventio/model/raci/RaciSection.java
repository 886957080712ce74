package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import org.jspecify.annotations.Nullable;

/**
 * A heading over activities: a domain, a section of it, a part of that.
 *
 * @param parent the heading it stands under; null for a domain
 * @param position place among the headings of its parent, from 0
 */
public record RaciSection(RaciSectionId id, @Nullable RaciSectionId parent, int position, String name)
        implements Entity {
    @Override
    public RaciSection renewed(Renewal ids) {
        return new RaciSection(
                new RaciSectionId(ids.of(id)),
                parent == null ? null : new RaciSectionId(ids.of(parent)),
                position,
                name);
    }

    public RaciSection withPosition(int newPosition) {
        return new RaciSection(id, parent, newPosition, name);
    }

    public RaciSection withName(String newName) {
        return new RaciSection(id, parent, position, newName);
    }
}
