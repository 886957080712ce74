package fr.conventio.reports.page;

import java.util.List;

/**
 * An item of a list.
 *
 * @param level 1, or more for a list within a list
 */
public record ListItem(int level, List<Span> spans) {
    public ListItem {
        spans = List.copyOf(spans);
    }
}
