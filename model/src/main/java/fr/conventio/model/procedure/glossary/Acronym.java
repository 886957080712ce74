package fr.conventio.model.procedure.glossary;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import fr.conventio.model.wording.Plain;
import java.util.Comparator;

/**
 * An entry of the glossary.
 *
 * @param acronym as texts write it; several that go together are joined by "+"
 */
public record Acronym(AcronymId id, String acronym, String meaning) implements Entity {
    /** Alphabetical, whatever the accents. */
    public static final Comparator<Acronym> ORDER = Comparator.<Acronym, String>comparing(
                    entry -> Plain.fold(entry.acronym()))
            .thenComparing(entry -> entry.id().value());

    @Override
    public Acronym renewed(Renewal ids) {
        return new Acronym(new AcronymId(ids.of(id)), acronym, meaning);
    }

    public Acronym with(AcronymField field, String text) {
        return switch (field) {
            case ACRONYM -> new Acronym(id, text, meaning);
            case MEANING -> new Acronym(id, acronym, text);
        };
    }

    public String text(AcronymField field) {
        return switch (field) {
            case ACRONYM -> acronym;
            case MEANING -> meaning;
        };
    }
}
