package fr.conventio.reports.page;

/**
 * A line of a table of contents.
 *
 * @param key under which the place it leads to will be told
 * @param level 1 for a part, 2 for what is in it
 */
public record ContentsLine(String key, int level, String text) {}
