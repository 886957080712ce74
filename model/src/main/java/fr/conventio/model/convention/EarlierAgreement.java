package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was in force before, and what becomes of it.
 *
 * @param position among them, from 0
 * @param title with its article: "la convention de mise à disposition entre la Ville et le CCAS"
 * @param signed null when not known
 * @param ends its last day; null when it goes on for what is not shared
 * @param remains what of it stays in force, as a clause that ends a sentence; empty for nothing
 */
public record EarlierAgreement(
        EarlierAgreementId id,
        int position,
        String title,
        @Nullable LocalDate signed,
        @Nullable LocalDate ends,
        String remains)
        implements Entity {
    @Override
    public EarlierAgreement renewed(Renewal ids) {
        return new EarlierAgreement(new EarlierAgreementId(ids.of(id)), position, title, signed, ends, remains);
    }
}
