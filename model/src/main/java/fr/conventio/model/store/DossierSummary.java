package fr.conventio.model.store;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.roster.totals.Tally;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a list of dossiers tells of each.
 *
 * @param effectiveDate the day the convention takes effect
 * @param posts the figures of its roster
 * @param changedAt when it was last changed
 */
public record DossierSummary(DossierId id, String title, LocalDate effectiveDate, Tally posts, Instant changedAt) {}
