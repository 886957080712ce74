package fr.conventio.model.roster.reading;

import fr.conventio.model.party.Party;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the workbook of annex 1 says about its act, so that a dossier can be made from the file alone.
 *
 * @param originals how many copies of the act are signed; null when the file does not tell
 * @param parties with all that is known of each
 */
public record ActSheet(
        String actTitle, LocalDate effectiveDate, @Nullable Integer originals, List<Party> parties) {
    public ActSheet {
        parties = List.copyOf(parties);
    }
}
