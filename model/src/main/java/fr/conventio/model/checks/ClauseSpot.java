package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.OwnClause;
import fr.conventio.model.convention.clause.Clause;
import fr.conventio.model.convention.clause.StandardClauses;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.wording.Message;

/**
 * One clause of the convention.
 *
 * @param clause its key
 */
public record ClauseSpot(DossierId dossier, String clause) implements Spot {
    @Override
    public DossierId subject() {
        return dossier;
    }

    @Override
    public String about(Act act) {
        return StandardClauses.find(clause)
                .or(() -> act.convention().own(clause).map(OwnClause::clause))
                .map(Clause::label)
                .orElse("");
    }

    @Override
    public Message label() {
        return Message.of("clause.spot");
    }

    @Override
    public String place() {
        return Spot.super.place() + "|" + clause;
    }
}
