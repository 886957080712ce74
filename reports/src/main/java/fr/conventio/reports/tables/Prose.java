package fr.conventio.reports.tables;

import java.util.List;

/** Text between tables. */
public sealed interface Prose {
    /** A paragraph. */
    record Paragraph(String text) implements Prose {}

    /** A list, each item behind a bullet. */
    record Bullets(List<String> items) implements Prose {
        public Bullets {
            items = List.copyOf(items);
        }
    }
}
