package fr.conventio.model.roster.reading;

import fr.conventio.model.wording.Message;

/**
 * A row that was not read as a post.
 *
 * @param row the row's number in the file
 * @param text what it begins with
 */
public record IgnoredRow(String sheet, int row, String text, Message why) {}
