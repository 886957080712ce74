package fr.conventio.model.convention.edit;

import fr.conventio.model.convention.Committee;
import fr.conventio.model.convention.ConventionTerms;
import fr.conventio.model.convention.EarlierAgreement;
import fr.conventio.model.convention.Funding;
import fr.conventio.model.convention.Opinion;
import fr.conventio.model.convention.Promise;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of what a convention rests on from texts, and writes them as texts. */
public final class ConventionCells {
    /** The longest text that fits its place in every store. */
    private static final int LONGEST = 4000;

    private static final int MOST_MONTHS = 60;
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern MONTHS = Pattern.compile("[0-9]{1,2}");
    private static final List<Message> EVALUATIONS =
            List.of(Message.of("convention.evaluation.provisional"), Message.of("convention.evaluation.final"));
    private static final List<Message> STATES =
            List.of(Message.of("convention.promise.open"), Message.of("convention.promise.kept"));

    private ConventionCells() {}

    static List<Message> choices(ConventionField field) {
        return switch (field) {
            case FUNDING -> labels(Funding.values(), Funding::label);
            case EVALUATION -> EVALUATIONS;
            case COMMITTEE -> labels(Committee.values(), Committee::label);
            case KEPT -> STATES;
            default -> List.of();
        };
    }

    private static <T> List<Message> labels(T[] values, Function<T, Message> label) {
        return Arrays.stream(values).map(label).toList();
    }

    /** The field's value as an officer writes it; {@link #with} reads it back. */
    public static String text(Entity entity, ConventionField field) {
        return switch (entity) {
            case ConventionTerms terms -> text(terms, field);
            case Opinion opinion ->
                switch (field) {
                    case COMMITTEE -> said(opinion.committee().label());
                    case COMMITTEE_OF -> opinion.of();
                    case GIVEN -> date(opinion.given());
                    default -> throw foreign(field);
                };
            case EarlierAgreement agreement ->
                switch (field) {
                    case AGREEMENT -> agreement.title();
                    case AGREEMENT_SIGNED -> date(agreement.signed());
                    case AGREEMENT_ENDS -> date(agreement.ends());
                    case REMAINS -> agreement.remains();
                    default -> throw foreign(field);
                };
            case Promise promise ->
                switch (field) {
                    case WHAT -> promise.what();
                    case TRIGGER -> promise.trigger();
                    case DUE -> date(promise.due());
                    case TOUCHES -> promise.touches();
                    case KEPT -> said(STATES.get(promise.kept() ? 1 : 0));
                    default -> throw foreign(field);
                };
            default -> throw foreign(field);
        };
    }

    private static String text(ConventionTerms terms, ConventionField field) {
        return switch (field) {
            case PLACE -> terms.place();
            case SIGNED -> date(terms.signed());
            case COURT -> terms.court();
            case SCHEME -> terms.scheme();
            case SCHEME_VOTED -> date(terms.schemeVoted());
            case ENDS -> date(terms.ends());
            case NOTICE -> Integer.toString(terms.noticeMonths());
            case FUNDING -> said(terms.funding().label());
            case EVALUATION -> said(EVALUATIONS.get(terms.evaluated() ? 1 : 0));
            case EVALUATION_YEAR -> {
                var year = terms.evaluationYear();
                yield year == null ? "" : Integer.toString(year);
            }
            default -> throw foreign(field);
        };
    }

    private static IllegalArgumentException foreign(ConventionField field) {
        return new IllegalArgumentException(field + " is no field of it");
    }

    private static String said(Message label) {
        return Words.FRENCH.say(label);
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : French.date(date);
    }

    /**
     * The entity with one field read from a text.
     *
     * @throws FieldRefusedException when the text is not a value of the field
     */
    public static Entity with(Entity entity, ConventionField field, String written) throws FieldRefusedException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new FieldRefusedException(Message.of("refusal.too_long", field.label(), (long) LONGEST));
        }
        return switch (entity) {
            case ConventionTerms terms -> with(terms, field, text);
            case Opinion opinion -> with(opinion, field, text);
            case EarlierAgreement agreement -> with(agreement, field, text);
            case Promise promise -> with(promise, field, text);
            default -> throw foreign(field);
        };
    }

    private static ConventionTerms with(ConventionTerms before, ConventionField field, String text)
            throws FieldRefusedException {
        return new ConventionTerms(
                before.id(),
                field == ConventionField.PLACE ? text : before.place(),
                field == ConventionField.SIGNED ? Dates.read(text) : before.signed(),
                field == ConventionField.COURT ? text : before.court(),
                field == ConventionField.SCHEME ? text : before.scheme(),
                field == ConventionField.SCHEME_VOTED ? Dates.read(text) : before.schemeVoted(),
                field == ConventionField.ENDS ? Dates.read(text) : before.ends(),
                field == ConventionField.NOTICE ? months(text) : before.noticeMonths(),
                field == ConventionField.FUNDING ? chosen(Funding.values(), Funding::label, text) : before.funding(),
                field == ConventionField.EVALUATION ? second(field, text) : before.evaluated(),
                field == ConventionField.EVALUATION_YEAR ? year(text) : before.evaluationYear());
    }

    private static Opinion with(Opinion before, ConventionField field, String text) throws FieldRefusedException {
        return new Opinion(
                before.id(),
                before.position(),
                field == ConventionField.COMMITTEE
                        ? chosen(Committee.values(), Committee::label, text)
                        : before.committee(),
                field == ConventionField.COMMITTEE_OF ? text : before.of(),
                field == ConventionField.GIVEN ? Dates.read(text) : before.given());
    }

    private static EarlierAgreement with(EarlierAgreement before, ConventionField field, String text)
            throws FieldRefusedException {
        return new EarlierAgreement(
                before.id(),
                before.position(),
                field == ConventionField.AGREEMENT ? required(text, field) : before.title(),
                field == ConventionField.AGREEMENT_SIGNED ? Dates.read(text) : before.signed(),
                field == ConventionField.AGREEMENT_ENDS ? Dates.read(text) : before.ends(),
                field == ConventionField.REMAINS ? text : before.remains());
    }

    private static Promise with(Promise before, ConventionField field, String text) throws FieldRefusedException {
        return new Promise(
                before.id(),
                before.position(),
                field == ConventionField.WHAT ? required(text, field) : before.what(),
                field == ConventionField.TRIGGER ? text : before.trigger(),
                field == ConventionField.DUE ? Dates.read(text) : before.due(),
                field == ConventionField.TOUCHES ? text : before.touches(),
                field == ConventionField.KEPT ? second(field, text) : before.kept());
    }

    private static String required(String text, ConventionField field) throws FieldRefusedException {
        if (text.isEmpty()) {
            throw new FieldRefusedException(Message.of("refusal.required", field.label()));
        }
        return text;
    }

    /** What was written, in whatever spelling. */
    private static <T> T chosen(T[] values, Function<T, Message> label, String text) throws FieldRefusedException {
        return Arrays.stream(values)
                .filter(value -> isSaid(label.apply(value), text))
                .findFirst()
                .orElseThrow(() -> new FieldRefusedException(Message.of("refusal.convention.choice", text)));
    }

    /** True when the second of two choices was written. */
    private static boolean second(ConventionField field, String text) throws FieldRefusedException {
        var choices = field.choices();
        return isSaid(chosen(choices.toArray(Message[]::new), Function.identity(), text), said(choices.getLast()));
    }

    private static boolean isSaid(Message label, String text) {
        return Plain.fold(said(label)).equals(Plain.fold(text));
    }

    private static int months(String text) throws FieldRefusedException {
        int months = MONTHS.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (months < 1 || months > MOST_MONTHS) {
            throw new FieldRefusedException(Message.of("refusal.convention.months", text, (long) MOST_MONTHS));
        }
        return months;
    }

    private static @Nullable Integer year(String text) throws FieldRefusedException {
        if (text.isEmpty()) {
            return null;
        }
        if (!YEAR.matcher(text).matches()) {
            throw new FieldRefusedException(Message.of("refusal.convention.year", text));
        }
        return Integer.valueOf(text);
    }
}
