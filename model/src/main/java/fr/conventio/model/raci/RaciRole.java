package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A column of the matrix: a person, a team or a body that takes part in activities.
 *
 * @param position place among the roles, from 0
 * @param name short, as it heads its column; unique
 * @param fullName as the act writes it out; may be the name again
 */
public record RaciRole(RaciRoleId id, int position, String name, String fullName) implements Entity {
    @Override
    public RaciRole renewed(Renewal ids) {
        return new RaciRole(new RaciRoleId(ids.of(id)), position, name, fullName);
    }

    public RaciRole withPosition(int newPosition) {
        return new RaciRole(id, newPosition, name, fullName);
    }

    public RaciRole withName(String newName) {
        return new RaciRole(id, position, newName, fullName);
    }

    public RaciRole withFullName(String newFullName) {
        return new RaciRole(id, position, name, newFullName);
    }
}
