package fr.conventio.app.convention;

import fr.conventio.model.convention.text.Trace;
import java.util.List;

/** The figure whose rows are shown. */
sealed interface Traced {
    /** One of the text's own. */
    record OfText(Trace trace) implements Traced {}

    /**
     * One of a table inside the text.
     *
     * @param column what stands above it
     * @param rows what it adds up
     */
    record OfTable(String column, String figure, List<String> rows) implements Traced {
        public OfTable {
            rows = List.copyOf(rows);
        }
    }
}
