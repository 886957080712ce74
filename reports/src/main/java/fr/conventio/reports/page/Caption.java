package fr.conventio.reports.page;

/**
 * What stands beside the rows of a group, in the table's first column.
 *
 * @param name found in the document's outline
 * @param opening where the group begins
 * @param following on each page that the group goes on to
 */
public record Caption(String name, Block opening, Block following) {}
