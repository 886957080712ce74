package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.wording.Message;

/** One field of one step of the procedure. */
public record StepSpot(StepId step, StepField field) implements Spot {
    @Override
    public StepId subject() {
        return step;
    }

    @Override
    public String about(Act act) {
        return act.procedure().find(step).map(Step::label).orElse("");
    }

    @Override
    public Message label() {
        return field.label();
    }
}
