package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.wording.Message;

/** The number of originals of the act. */
public record OriginalsSpot(DossierId dossier) implements Spot {
    @Override
    public DossierId subject() {
        return dossier;
    }

    @Override
    public String about(Act act) {
        return act.dossier().actTitle();
    }

    @Override
    public Message label() {
        return Message.of("edit.originals");
    }
}
