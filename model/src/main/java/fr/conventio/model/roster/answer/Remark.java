package fr.conventio.model.roster.answer;

import fr.conventio.model.wording.Message;

/**
 * What is said about one cell of a sender's file.
 *
 * @param row the row's number in the file, from 1
 * @param column the column's place, from 0
 * @param isRefusal true when the line was not taken for it, false for a doubt
 */
public record Remark(String sheet, int row, int column, boolean isRefusal, Message words) {}
