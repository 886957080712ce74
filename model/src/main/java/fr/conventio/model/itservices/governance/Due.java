package fr.conventio.model.itservices.governance;

import fr.conventio.model.party.Party;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done by a day.
 *
 * @param first the first day of its period
 * @param last the last day on which it is in time
 * @param party the subscriber it is about; null when it is about all
 */
public record Due(
        DueKind kind,
        LocalDate first,
        LocalDate last,
        @Nullable Party party) {}
