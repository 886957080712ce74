package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/** The letters of a cell that holds any. */
public record Assignment(AssignmentId id, RaciCell cell, Letters letters) implements Entity {
    @Override
    public Assignment renewed(Renewal ids) {
        var renewed = new RaciCell(new RaciActivityId(ids.of(cell.activity())), new RaciRoleId(ids.of(cell.role())));
        return new Assignment(new AssignmentId(ids.of(id)), renewed, letters);
    }

    public Assignment withLetters(Letters newLetters) {
        return new Assignment(id, cell, newLetters);
    }
}
