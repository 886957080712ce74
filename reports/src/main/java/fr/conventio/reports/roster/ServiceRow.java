package fr.conventio.reports.roster;

import fr.conventio.model.roster.totals.Tally;

/**
 * A row of the totals: one shared service, or all of them.
 *
 * @param service the service's name; empty for the total
 * @param label as printed
 * @param transferred agents transferred, whether or not the day is set
 */
public record ServiceRow(String service, String label, Tally tally, int transferred) {
    public boolean isTotal() {
        return service.isEmpty();
    }
}
