package fr.conventio.model.store;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.roster.totals.Tally;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list of dossiers tells of each.
 *
 * @param effectiveDate the day the convention takes effect
 * @param posts the figures of its roster
 * @param changedAt when it was last changed
 * @param promises those its convention makes that are still to be kept
 * @param nextDue the first day by which one of them should be kept; null when none names a day
 */
public record DossierSummary(
        DossierId id,
        String title,
        LocalDate effectiveDate,
        Tally posts,
        Instant changedAt,
        int promises,
        @Nullable LocalDate nextDue) {}
