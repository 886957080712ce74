package fr.conventio.model.itservices.form;

/**
 * A cell that somebody filled in.
 *
 * @param row as the spreadsheet shows it, from 1
 * @param column its letters
 * @param text what it shows: dates as dd/mm/yyyy, numbers with a point; a formula's own text
 */
public record FilledCell(String sheet, int row, String column, Kind kind, String text) {
    /** What a spreadsheet holds in a cell. */
    public enum Kind {
        /** A text, a number, a date, or nothing. */
        PLAIN,
        FORMULA,
        /** "#N/A" and the like. */
        ERROR
    }
}
