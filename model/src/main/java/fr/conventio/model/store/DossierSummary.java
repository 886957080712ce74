package fr.conventio.model.store;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Departure;
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
 * @param signing the act of it that is being signed; null when none is
 */
public record DossierSummary(
        DossierId id,
        String title,
        LocalDate effectiveDate,
        Tally posts,
        Instant changedAt,
        int promises,
        @Nullable LocalDate nextDue,
        @Nullable Signing signing) {
    /**
     * An act that was sent to be signed.
     *
     * @param revision the journal's entry that left the state in it
     * @param signed how many parties have signed
     * @param since how the dossier stands to it
     */
    public record Signing(long revision, int signed, Departure since) {}
}
