package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something the convention says will be amended later.
 *
 * @param position among them, from 0
 * @param what is to be done, "transfert de cinq agents de la Ville"
 * @param trigger what sets it off, "l’adoption du régime indemnitaire commun"
 * @param due the day by which it should be done; null when no day was named
 * @param touches the annex or article that changes, "annexe 1"
 * @param kept true once it is done
 */
public record Promise(
        PromiseId id,
        int position,
        String what,
        String trigger,
        @Nullable LocalDate due,
        String touches,
        boolean kept) implements Entity {
    @Override
    public Promise renewed(Renewal ids) {
        return new Promise(new PromiseId(ids.of(id)), position, what, trigger, due, touches, kept);
    }
}
