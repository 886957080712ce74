package fr.conventio.model.roster.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * What an empty roster to be filled in knows of its dossier.
 *
 * @param services names to choose from; others may be written
 * @param employers short names to choose from
 * @param transferDate the date of effect, as an example of a date of transfer
 */
public record Template(String title, List<String> services, List<String> employers, LocalDate transferDate) {
    public Template {
        services = List.copyOf(services);
        employers = List.copyOf(employers);
    }
}
