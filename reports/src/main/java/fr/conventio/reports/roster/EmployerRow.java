package fr.conventio.reports.roster;

import fr.conventio.model.roster.totals.Tally;

/**
 * A row of the totals: one employer of origin, or all of them.
 *
 * @param employer the party's short name as the lines write it; empty for the total
 * @param label as printed
 */
public record EmployerRow(String employer, String label, Tally tally) {
    public boolean isTotal() {
        return employer.isEmpty();
    }
}
