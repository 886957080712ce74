package fr.conventio.model.procedure;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;

/** The day on which the procedure begins, once it is settled: from it the calendar of all steps follows. */
public record FirstDay(FirstDayId id, LocalDate date) implements Entity {
    @Override
    public FirstDay renewed(Renewal ids) {
        return new FirstDay(new FirstDayId(ids.of(id)), date);
    }
}
