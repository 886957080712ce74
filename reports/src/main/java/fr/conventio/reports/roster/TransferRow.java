package fr.conventio.reports.roster;

import fr.conventio.model.roster.Transfer.Decision;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the totals: how many agents share a decision, and a date where it has one.
 *
 * @param label as printed
 */
public record TransferRow(
        String label, Decision decision, @Nullable LocalDate date, int agents) {}
