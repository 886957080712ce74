package fr.conventio.model.table;

/**
 * Cells shown as one; only the first has a value.
 *
 * @param firstRow the row's number in the file, from 1
 * @param firstColumn the column's place, from 0
 */
public record Merged(int firstRow, int lastRow, int firstColumn, int lastColumn) {}
