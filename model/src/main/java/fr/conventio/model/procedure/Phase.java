package fr.conventio.model.procedure;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A main phase of the procedure, such as the consultation.
 *
 * @param position place among the phases, from 0
 */
public record Phase(PhaseId id, int position, String name) implements Entity {
    @Override
    public Phase renewed(Renewal ids) {
        return new Phase(new PhaseId(ids.of(id)), position, name);
    }

    public Phase withPosition(int newPosition) {
        return new Phase(id, newPosition, name);
    }

    public Phase withName(String newName) {
        return new Phase(id, position, newName);
    }
}
