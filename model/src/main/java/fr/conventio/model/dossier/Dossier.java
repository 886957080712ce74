package fr.conventio.model.dossier;

import fr.conventio.model.identity.Entity;
import java.time.LocalDate;

/**
 * The working file of one convention.
 *
 * @param title how the officers call it, "Dijon Métropole 2019"; never printed
 * @param actTitle the act's own title, printed on every document
 * @param effectiveDate the day the convention takes effect
 */
public record Dossier(DossierId id, String title, String actTitle, LocalDate effectiveDate) implements Entity {}
