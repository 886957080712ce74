package fr.conventio.reports.tables;

import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.tables.Content.Answer;
import fr.conventio.reports.tables.Content.Day;
import fr.conventio.reports.tables.Content.Quantity;
import fr.conventio.reports.tables.Content.Tally;
import fr.conventio.reports.tables.Content.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param rows that it covers: its own and those below, at least one
 * @param columns that it covers: its own and those to the right, at least one
 * @param alignment null for its column's
 */
public record Cell(
        Content content, int rows, int columns, @Nullable Alignment alignment, Emphasis emphasis, Shade shade) {
    /** How loud a text speaks. */
    public enum Emphasis {
        PLAIN,
        STRONG,
        MUTED
    }

    /** What lies behind a text: four degrees of one hue from pale to deep, or the amber of what is to be confirmed. */
    public enum Shade {
        NONE,
        DEGREE_1,
        DEGREE_2,
        DEGREE_3,
        DEGREE_4,
        DOUBT;

        /**
         * @param degree from 1 to 4
         */
        public static Shade degree(int degree) {
            return switch (degree) {
                case 1 -> DEGREE_1;
                case 2 -> DEGREE_2;
                case 3 -> DEGREE_3;
                case 4 -> DEGREE_4;
                default -> throw new IllegalArgumentException("not a degree: " + degree);
            };
        }
    }

    /** @throws IllegalArgumentException when it covers nothing */
    public Cell {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a cell of " + rows + " rows and " + columns + " columns");
        }
    }

    public static Cell holding(Content content) {
        return new Cell(content, 1, 1, null, Emphasis.PLAIN, Shade.NONE);
    }

    /** A text; line breaks are kept. */
    public static Cell of(String text) {
        return holding(new Text(text));
    }

    public static Cell empty() {
        return of("");
    }

    /** A whole number. */
    public static Cell of(long number) {
        return holding(new Quantity(BigDecimal.valueOf(number)));
    }

    /** A number with as many decimals as its scale says. */
    public static Cell of(BigDecimal number) {
        return holding(new Quantity(number));
    }

    /** A date as 01/01/2019. */
    public static Cell of(LocalDate date) {
        return holding(new Day(date));
    }

    /** How many of the table's plain rows say something in a column, counted from 0; a formula in the workbook. */
    public static Cell countOf(int column) {
        return holding(new Tally(Tally.Operation.COUNT, column, ""));
    }

    /** How many of the table's plain rows say just this text in a column, counted from 0. */
    public static Cell countOf(int column, String text) {
        return holding(new Tally(Tally.Operation.COUNT, column, text));
    }

    /** The sum of the numbers that the table's plain rows show in a column, counted from 0. */
    public static Cell sumOf(int column) {
        return holding(new Tally(Tally.Operation.SUM, column, ""));
    }

    /** A cell to be filled in by whoever receives the form. */
    public static Cell answer(Answer answer) {
        return holding(answer);
    }

    /** This cell over that many rows, its own and those below. */
    public Cell over(int allRows) {
        return new Cell(content, allRows, columns, alignment, emphasis, shade);
    }

    /** This cell across that many columns, its own and those to the right. */
    public Cell across(int allColumns) {
        return new Cell(content, rows, allColumns, alignment, emphasis, shade);
    }

    public Cell aligned(Alignment other) {
        return new Cell(content, rows, columns, other, emphasis, shade);
    }

    public Cell strong() {
        return new Cell(content, rows, columns, alignment, Emphasis.STRONG, shade);
    }

    public Cell muted() {
        return new Cell(content, rows, columns, alignment, Emphasis.MUTED, shade);
    }

    public Cell shaded(Shade other) {
        return new Cell(content, rows, columns, alignment, emphasis, other);
    }
}
