package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A row of the matrix.
 *
 * @param position place among the activities of its section, from 0
 * @param doubt why its letters are to be confirmed; empty once they are
 */
public record RaciActivity(RaciActivityId id, RaciSectionId section, int position, String label, String doubt)
        implements Entity {
    @Override
    public RaciActivity renewed(Renewal ids) {
        return new RaciActivity(
                new RaciActivityId(ids.of(id)), new RaciSectionId(ids.of(section)), position, label, doubt);
    }

    public boolean isDoubtful() {
        return !doubt.isEmpty();
    }

    /** The same activity in a place. */
    public RaciActivity at(RaciSectionId newSection, int newPosition) {
        return new RaciActivity(id, newSection, newPosition, label, doubt);
    }

    public RaciActivity withLabel(String newLabel) {
        return new RaciActivity(id, section, position, newLabel, doubt);
    }

    public RaciActivity withDoubt(String newDoubt) {
        return new RaciActivity(id, section, position, label, newDoubt);
    }
}
