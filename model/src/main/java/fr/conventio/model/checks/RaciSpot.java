package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.wording.Message;

/** One row of the matrix of who does what. */
public record RaciSpot(RaciActivityId activity) implements Spot {
    @Override
    public RaciActivityId subject() {
        return activity;
    }

    @Override
    public String about(Act act) {
        return act.raci().find(activity).map(RaciActivity::label).orElse("");
    }

    @Override
    public Message label() {
        return Message.of("raci.activity");
    }
}
