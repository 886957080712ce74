package fr.conventio.model.dossier;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The working file of one convention.
 *
 * @param title how the officers call it, "Dijon Métropole 2019"; never printed
 * @param actTitle the act's own title, printed on every document
 * @param effectiveDate the day the convention takes effect
 * @param originals how many copies of the act are signed ("en trois exemplaires"), from 1; null when not settled
 */
public record Dossier(
        DossierId id,
        String title,
        String actTitle,
        LocalDate effectiveDate,
        @Nullable Integer originals) implements Entity {

    /** A dossier whose number of originals is not settled. */
    public Dossier(DossierId id, String title, String actTitle, LocalDate effectiveDate) {
        this(id, title, actTitle, effectiveDate, null);
    }

    @Override
    public Dossier renewed(Renewal ids) {
        return new Dossier(new DossierId(ids.of(id)), title, actTitle, effectiveDate, originals);
    }

    public Dossier withTitle(String newTitle) {
        return new Dossier(id, newTitle, actTitle, effectiveDate, originals);
    }

    public Dossier withOriginals(@Nullable Integer newOriginals) {
        return new Dossier(id, title, actTitle, effectiveDate, newOriginals);
    }
}
