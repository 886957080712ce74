package fr.conventio.model.procedure;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a step's fields from texts, and writes them as texts. */
public final class StepCells {
    /** The longest text that fits its place in every store. */
    public static final int LONGEST = 4000;

    private static final Pattern DURATION =
            Pattern.compile("(?<before>[a-z ]*?) ?(?<days>[0-9]{1,6})(?<after>[a-z ]*)");
    /** At least so many days says nothing of how many. */
    private static final Pattern NOT_A_DURATION = Pattern.compile("^-|[≥>%€]");

    private static final Pattern MAXIMUM =
            Pattern.compile("\\b(max|maxi|maximum|maximal|plus|moins de|dans les|sous)\\b");
    private static final Pattern AVERAGE = Pattern.compile("\\b(moy|moyen|moyenne|environ|env)\\b");
    private static final Pattern FIXED = Pattern.compile("|j|jour|jours|jrs?|d|days?|jours? calendaires?");
    private static final Pattern FILLING =
            Pattern.compile("\\b(au|en|de|a|un|delai|duree|jours?|j|calendaires?|les)\\b");

    private StepCells() {}

    /** The field's value as an officer writes it; {@link #with} reads it back. */
    public static String text(Step step, StepField field) {
        return switch (field) {
            case LABEL -> step.label();
            case DURATION ->
                step.duration().isKnown() ? Words.FRENCH.say(step.duration().label()) : "";
            case ACTORS -> step.actors();
            case TOOLS -> step.tools();
            case VARIANT -> Words.FRENCH.say(variantLabel(step.only()));
            case CONDITION -> step.condition();
            case PARALLEL -> Words.FRENCH.say(parallelLabel(step.parallel()));
            case DOUBT -> step.doubt();
            case REMARK -> step.remark();
        };
    }

    /** How screens and documents name the variants a step belongs to. */
    public static Message variantLabel(@Nullable Variant only) {
        return only == null ? Message.of("procedure.variant.all") : only.label();
    }

    /** How screens and documents name what a step waits for. */
    public static Message parallelLabel(boolean parallel) {
        return Message.of(parallel ? "procedure.parallel.yes" : "procedure.parallel.no");
    }

    /**
     * The step with one field read from a text.
     *
     * @throws FieldRefusedException when the text is not a value of the field
     */
    public static Step with(Step step, StepField field, String written) throws FieldRefusedException {
        var text = Plain.clean(written);
        if (text.length() > LONGEST) {
            throw new FieldRefusedException(Message.of("refusal.too_long", field.label(), (long) LONGEST));
        }
        return switch (field) {
            case LABEL -> {
                if (text.isEmpty()) {
                    throw new FieldRefusedException(Message.of("refusal.required", field.label()));
                }
                yield step.withLabel(text);
            }
            case DURATION -> step.withDuration(duration(text));
            case ACTORS -> step.withActors(text);
            case TOOLS -> step.withTools(text);
            case VARIANT -> step.withOnly(variant(text));
            case CONDITION -> step.withCondition(text);
            case PARALLEL -> step.withParallel(parallel(text));
            case DOUBT -> step.withDoubt(text);
            case REMARK -> step.withRemark(text);
        };
    }

    /** "7", "7 j", "max 30", "au plus 30 jours", "moyenne 30", "30 (délai moyen)"; nothing, "?" or "à préciser" for unknown. */
    private static StepDuration duration(String text) throws FieldRefusedException {
        var folded = Plain.fold(text.replaceAll("[≤<]", " max ").replaceAll("[~≈]", " environ "));
        if (folded.isEmpty() || folded.equals(Plain.fold(Words.FRENCH.say(StepDuration.UNKNOWN.label())))) {
            return StepDuration.UNKNOWN;
        }
        var found = DURATION.matcher(folded);
        if (NOT_A_DURATION.matcher(text).find() || !found.matches()) {
            throw new FieldRefusedException(Message.of("refusal.procedure.duration", text));
        }
        int days = Integer.parseInt(found.group("days"));
        if (days > StepDuration.LONGEST) {
            throw new FieldRefusedException(
                    Message.of("refusal.procedure.duration.long", text, (long) StepDuration.LONGEST));
        }
        return new StepDuration(
                kind(found.group("before").strip(), found.group("after").strip(), text), days);
    }

    private static StepDuration.Kind kind(String before, String after, String text) throws FieldRefusedException {
        if (before.isEmpty() && FIXED.matcher(after).matches()) {
            return StepDuration.Kind.FIXED;
        }
        var words = before + " " + after;
        var maximum = MAXIMUM.matcher(words);
        var average = AVERAGE.matcher(words);
        boolean most = maximum.find();
        boolean mean = average.find();
        var rest = FILLING.matcher(
                        AVERAGE.matcher(MAXIMUM.matcher(words).replaceAll("")).replaceAll(""))
                .replaceAll("");
        if (most == mean || !rest.isBlank()) {
            throw new FieldRefusedException(Message.of("refusal.procedure.duration", text));
        }
        return most ? StepDuration.Kind.MAXIMUM : StepDuration.Kind.AVERAGE;
    }

    private static @Nullable Variant variant(String text) throws FieldRefusedException {
        var folded = Plain.fold(text);
        if (folded.isEmpty() || folded.equals(Plain.fold(Words.FRENCH.say(variantLabel(null))))) {
            return null;
        }
        for (var variant : Variant.values()) {
            if (folded.equals(Plain.fold(Words.FRENCH.say(variant.label())))
                    || folded.equals(Plain.fold(Words.FRENCH.say(variant.acronym())))) {
                return variant;
            }
        }
        throw new FieldRefusedException(Message.of("refusal.procedure.variant", text));
    }

    private static boolean parallel(String text) throws FieldRefusedException {
        for (boolean parallel : new boolean[] {false, true}) {
            if (Plain.fold(text).equals(Plain.fold(Words.FRENCH.say(parallelLabel(parallel))))) {
                return parallel;
            }
        }
        throw new FieldRefusedException(Message.of("refusal.procedure.parallel", text));
    }
}
