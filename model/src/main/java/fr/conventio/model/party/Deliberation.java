package fr.conventio.model.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The vote by which a party's assembly lets its representative sign.
 *
 * @param assembly "Conseil municipal"; empty when not known
 * @param date the day of the vote; null when not known
 * @param number the assembly's own number for it; empty when not known
 */
public record Deliberation(String assembly, @Nullable LocalDate date, String number) {
    public static final Deliberation NONE = new Deliberation("", null, "");
}
