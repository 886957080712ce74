package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.wording.Message;

/** One column of the matrix of who does what. */
public record RaciRoleSpot(RaciRoleId role) implements Spot {
    @Override
    public RaciRoleId subject() {
        return role;
    }

    @Override
    public String about(Act act) {
        return act.raci().find(role).map(RaciRole::fullName).orElse("");
    }

    @Override
    public Message label() {
        return Message.of("raci.role");
    }
}
