package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.procedure.glossary.Acronym;
import fr.conventio.model.procedure.glossary.AcronymField;
import fr.conventio.model.procedure.glossary.AcronymId;
import fr.conventio.model.wording.Message;

/** One entry of the procedure's glossary. */
public record AcronymSpot(AcronymId acronym, AcronymField field) implements Spot {
    @Override
    public AcronymId subject() {
        return acronym;
    }

    @Override
    public String about(Act act) {
        return act.procedure().glossary().stream()
                .filter(entry -> entry.id().equals(acronym))
                .findFirst()
                .map(Acronym::acronym)
                .orElse("");
    }

    @Override
    public Message label() {
        return field.label();
    }
}
