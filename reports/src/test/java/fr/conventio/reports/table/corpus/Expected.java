package fr.conventio.reports.table.corpus;

import java.util.List;

/**
 * What must come of a file, written by hand.
 *
 * @param posts service|function|status|category|grade|working time|transfer|date, as documents show them
 * @param refused cells and the keys of their reasons, "E3 refusal.category"
 * @param doubts cells and the keys of what is unclear
 * @param ignored rows that are no posts
 * @param failure the key of the reason why nothing is read; empty when the file is read
 */
record Expected(List<String> posts, List<String> refused, List<String> doubts, List<Integer> ignored, String failure) {
    static Expected accepts(String... posts) {
        return new Expected(List.of(posts), List.of(), List.of(), List.of(), "");
    }

    static Expected fails(String key) {
        return new Expected(List.of(), List.of(), List.of(), List.of(), key);
    }

    Expected refused(String... cells) {
        return new Expected(posts, List.of(cells), doubts, ignored, failure);
    }

    Expected doubts(String... cells) {
        return new Expected(posts, refused, List.of(cells), ignored, failure);
    }

    Expected ignored(Integer... rows) {
        return new Expected(posts, refused, doubts, List.of(rows), failure);
    }
}
