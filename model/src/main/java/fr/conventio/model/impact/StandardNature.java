package fr.conventio.model.impact;

import fr.conventio.model.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The natures that acts usually list, in their order; a new act begins with those that are not optional. */
public enum StandardNature {
    WORKPLACE(Domain.ORGANISATION),
    CULTURE(Domain.ORGANISATION),
    FUNCTIONING(Domain.ORGANISATION),
    CHART(Domain.ORGANISATION),
    /** The head of the team, whoever the employer is. */
    DIRECT_HIERARCHY(Domain.ORGANISATION),
    FUNCTIONAL_LINKS(Domain.ORGANISATION),
    JOB_DESCRIPTION(Domain.CRAFT),
    METHODS(Domain.CRAFT),
    TOOLS(Domain.CRAFT),
    TRAINING(Domain.CRAFT, true),
    STATUTORY_POSITION(Domain.STATUTE),
    /** The authority that manages the agent: it changes with the employer. */
    HIERARCHY(Domain.STATUTE),
    PAY_SCHEME(Domain.STATUTE),
    FAMILY_SUPPLEMENT(Domain.STATUTE),
    INDEX_BONUS(Domain.STATUTE),
    WORKING_TIME(Domain.STATUTE),
    LEAVE(Domain.STATUTE),
    TIME_SAVINGS(Domain.STATUTE),
    SOCIAL_ACTION(Domain.STATUTE),
    REMOTE_WORK(Domain.STATUTE, true),
    ON_CALL(Domain.STATUTE, true),
    MEAL_VOUCHERS(Domain.STATUTE, true),
    INSURANCE(Domain.STATUTE, true),
    PREVENTION(Domain.STATUTE, true);

    private final Domain domain;
    private final boolean optional;

    StandardNature(Domain domain) {
        this(domain, false);
    }

    StandardNature(Domain domain, boolean optional) {
        this.domain = domain;
        this.optional = optional;
    }

    /** The headings that natures usually stand under. */
    private enum Domain {
        ORGANISATION,
        CRAFT,
        STATUTE
    }

    /** Those that a new act begins with. */
    public static List<StandardNature> usual() {
        return Arrays.stream(values()).filter(nature -> !nature.optional).toList();
    }

    /** The nature's name in the act, in French as all that is printed. */
    public String label() {
        return Words.FRENCH.say("impact.nature." + name().toLowerCase(Locale.ROOT));
    }

    /** The heading in the act. */
    public String domainLabel() {
        return Words.FRENCH.say("impact.domain." + domain.name().toLowerCase(Locale.ROOT));
    }

    /** A line of the act for this nature, under a fresh identity. */
    public ImpactNature at(int position) {
        return new ImpactNature(ImpactNatureId.fresh(), position, domainLabel(), label(), this);
    }
}
