package fr.conventio.model.itservices.form;

import fr.conventio.model.wording.Message;

/**
 * A cell of a form that was not taken.
 *
 * @param label of the question
 * @param value what the cell holds; dots in the place of what looks like a password
 */
public record RefusedAnswer(String sheet, int row, String column, String label, String value, Message reason) {}
