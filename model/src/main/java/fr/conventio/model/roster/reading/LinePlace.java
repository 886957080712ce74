package fr.conventio.model.roster.reading;

/**
 * Where a post stands in its file.
 *
 * @param row the row's number in the file
 */
public record LinePlace(String sheet, int row) {}
