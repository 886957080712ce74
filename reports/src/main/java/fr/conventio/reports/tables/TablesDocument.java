package fr.conventio.reports.tables;

import fr.conventio.model.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;

/**
 * A document made of parts, each with its text and a table.
 *
 * @param title at its head, and at the foot of each page
 * @param subject the act it belongs to, under the title
 * @param date of the act; stands for the moments of creation and change, so that the same document gives the same bytes
 * @param notes lines under the title, before the first part
 * @param parts at least one; the first one that has a sheet's name gives it to the workbook's first sheet
 */
public record TablesDocument(String title, String subject, LocalDate date, List<String> notes, List<Part> parts) {
    /** @throws IllegalArgumentException when there is no part */
    public TablesDocument {
        notes = List.copyOf(notes);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a document without parts");
        }
    }

    /** A document of an act. */
    public static TablesDocument of(Dossier dossier, String title, List<String> notes, List<Part> parts) {
        return new TablesDocument(title, dossier.actTitle(), dossier.effectiveDate(), notes, parts);
    }

    /** How many rows its tables have. */
    int rows() {
        return parts.stream().mapToInt(Part::rows).sum();
    }
}
