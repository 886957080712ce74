package fr.conventio.model.convention.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text of law that clauses may cite.
 *
 * @param citation with its article: "la loi n° 83-634 …"
 * @param sign what gives it away in a text that somebody typed, "83-634"; empty when nothing does
 * @param from the first day it may be cited; null when that is long past
 * @param until the last day it may be cited; null while it is in force
 * @param successor the key of what took its place; empty when nothing did
 * @param verified when it was last compared with its source; null when nobody did
 * @param source what it was or should be compared with
 */
public record LegalReference(
        String key,
        String citation,
        String sign,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String successor,
        @Nullable LocalDate verified,
        String source) {

    /** True when an act of that day may cite it. */
    public boolean inForceOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
