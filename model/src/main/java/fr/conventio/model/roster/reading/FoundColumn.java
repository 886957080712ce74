package fr.conventio.model.roster.reading;

import java.util.List;

/**
 * A column of a table, and what it is taken for.
 *
 * @param column its place, from 0
 * @param header as written, the rows of a header in two rows joined; empty when the table has none
 * @param samples the first values of posts that differ, as written
 * @param isHidden its author does not show it
 */
public record FoundColumn(
        int column, String header, Meaning meaning, Confidence confidence, List<String> samples, boolean isHidden) {
    public FoundColumn {
        samples = List.copyOf(samples);
    }

    /** An officer's choice. */
    public FoundColumn withMeaning(Meaning chosen) {
        return with(chosen, Confidence.SURE);
    }

    FoundColumn withSamples(List<String> values) {
        return new FoundColumn(column, header, meaning, confidence, values, isHidden);
    }

    FoundColumn with(Meaning other, Confidence howSure) {
        return new FoundColumn(column, header, other, howSure, samples, isHidden);
    }
}
