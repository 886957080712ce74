package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.wording.Message;

/** Where in a dossier a finding is to be looked at and mended. */
public interface Spot {
    /** The entity it points at. */
    EntityId subject();

    /** What it is about, as the act calls it; empty when that is no longer there. */
    String about(Act act);

    /** The field or column that it points at. */
    Message label();

    /** Tells this spot from all others of the dossier, the same whenever it is asked. */
    default String place() {
        return subject().value() + "|" + label().key();
    }
}
