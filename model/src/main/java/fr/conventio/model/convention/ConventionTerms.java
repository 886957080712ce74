package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was settled for the convention as a whole.
 *
 * @param place where it is signed; empty when not known
 * @param signed the day of the signature; null when not known
 * @param court before which litigation goes, "tribunal administratif de Dijon"; empty when not known
 * @param scheme what it carries out, "schéma de mutualisation 2019-2020"; empty when there is none
 * @param schemeVoted the day the scheme was voted; null when not known
 * @param ends its last day; null when it lasts until the next scheme
 * @param noticeMonths how many months a termination is notified ahead
 * @param funding how a party pays its share
 * @param evaluated true once the charges have been assessed by the commission (CLECT) and article 4 is final
 * @param evaluationYear the year in which they are to be assessed; null when not known
 */
public record ConventionTerms(
        ConventionTermsId id,
        String place,
        @Nullable LocalDate signed,
        String court,
        String scheme,
        @Nullable LocalDate schemeVoted,
        @Nullable LocalDate ends,
        int noticeMonths,
        Funding funding,
        boolean evaluated,
        @Nullable Integer evaluationYear)
        implements Entity {
    /** What the practice asks for (six months before the effect). */
    public static final int USUAL_NOTICE = 6;

    /** Nothing settled yet. */
    public static ConventionTerms fresh() {
        return new ConventionTerms(
                ConventionTermsId.fresh(),
                "",
                null,
                "",
                "",
                null,
                null,
                USUAL_NOTICE,
                Funding.TAX_COMPENSATION,
                false,
                null);
    }

    @Override
    public ConventionTerms renewed(Renewal ids) {
        return new ConventionTerms(
                new ConventionTermsId(ids.of(id)),
                place,
                signed,
                court,
                scheme,
                schemeVoted,
                ends,
                noticeMonths,
                funding,
                evaluated,
                evaluationYear);
    }
}
