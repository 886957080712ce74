package fr.conventio.model.roster.reading;

import fr.conventio.model.party.Party;
import java.time.LocalDate;
import java.util.List;

/** What the workbook of annex 1 says about its act, so that a dossier can be made from the file alone. */
public record ActSheet(String actTitle, LocalDate effectiveDate, List<Party> parties) {
    public ActSheet {
        parties = List.copyOf(parties);
    }
}
