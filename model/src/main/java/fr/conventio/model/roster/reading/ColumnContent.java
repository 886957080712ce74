package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.Grades;
import fr.conventio.model.roster.Statuses;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the values of a column say about its meaning. */
final class ColumnContent {
    private static final Pattern CATEGORY = Pattern.compile("(?:categorie |cat )?[abc]");
    private static final Pattern HOURS_OR_SHARE =
            Pattern.compile("(?i).*(?:%|/|\\d\\s?h|\\d:\\d\\d|[.,]\\d|\\bt[cp]\\b|\\btnc\\b|temps).*");
    private static final Pattern STAFF_NUMBER = Pattern.compile("[A-Z]{0,3}\\d{3,9}[A-Z]?");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{0,11}");
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{3}.*");
    private static final Set<String> YES_NO = Set.of("oui", "non", "o", "n", "x", "vrai", "faux", "differe");
    private static final Set<String> KINDS = Set.of(
            "tc",
            "tp",
            "tnc",
            "temps complet",
            "temps non complet",
            "temps partiel",
            "temps plein",
            "oui",
            "non",
            "o",
            "n");

    /** Values that differ, without those that are empty. */
    private final List<String> values;

    ColumnContent(List<String> values) {
        this.values = values;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The share of values that can be such values; 0.5 where the content says nothing about the meaning. */
    double fits(Meaning meaning) {
        if (values.isEmpty()) {
            return 0.5;
        }
        return switch (meaning) {
            case CATEGORY -> share(value -> CATEGORY.matcher(Plain.fold(value)).matches());
            case STATUS ->
                share(value -> Statuses.recognise(Reserve.without(value)).value() != null);
            case GRADE ->
                share(value -> Grades.recognise(Reserve.without(value)).value() != null);
            case WORKING_TIME ->
                share(value -> WorkingTime.parse(Reserve.without(value)).isPresent());
            case WORKING_KIND -> share(value -> KINDS.contains(Plain.fold(value)));
            case TRANSFER -> share(value -> YES_NO.contains(Plain.fold(value)));
            case TRANSFER_DATE -> share(ColumnContent::isDate);
            case FUNCTION, SERVICE, SECTION, NAME ->
                share(value -> LETTERS.matcher(value).matches());
            case STAFF_NUMBER ->
                share(value -> STAFF_NUMBER.matcher(Plain.clean(value)).matches());
            default -> 0.5;
        };
    }

    /** True when the content alone tells the meaning, with few exceptions. */
    boolean tells(Meaning meaning) {
        if (values.isEmpty() || fits(meaning) < 0.8) {
            return false;
        }
        // A column of small numbers may be anything; so may one of dates, crosses or letters.
        return switch (meaning) {
            case CATEGORY, STATUS, GRADE -> true;
            case WORKING_TIME ->
                values.stream().anyMatch(value -> HOURS_OR_SHARE.matcher(value).matches());
            default -> false;
        };
    }

    /** True for short codes of capitals and digits, "RH.DIR", rather than names. */
    boolean areCodes() {
        return !values.isEmpty() && share(value -> CODE.matcher(value).matches()) > 0.9;
    }

    /** How many values differ. */
    int variety() {
        return values.size();
    }

    double averageLength() {
        return values.stream().mapToInt(String::length).average().orElse(0);
    }

    private double share(java.util.function.Predicate<String> fitting) {
        return (double) values.stream().filter(fitting).count() / values.size();
    }

    private static boolean isDate(String value) {
        try {
            Dates.read(value);
            return true;
        } catch (FieldRefusedException e) {
            return false;
        }
    }
}
