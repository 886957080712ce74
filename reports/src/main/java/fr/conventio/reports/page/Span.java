package fr.conventio.reports.page;

/** A stretch of text of one weight within a paragraph. */
public record Span(String text, Weight weight) {}
