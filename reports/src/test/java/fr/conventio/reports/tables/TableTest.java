package fr.conventio.reports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.conventio.reports.tables.Content.Answer;
import fr.conventio.reports.tables.Content.Tally;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<Column> COLUMNS = List.of(Column.left("a", 1), Column.left("b", 1), Column.right("c", 1));

    @Test
    void cells_that_do_not_fill_a_row_are_refused_with_its_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Row.of(cell("1"), cell("2"), cell("3")), Row.of(cell("1"), cell("2"))))
                .withMessage("too few cells in row 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Row.of(cell("1"), cell("2"), cell("3").across(2))))
                .withMessage("too many cells in row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        table(Row.of(cell("1").over(2), cell("2"), cell("3")), Row.of(cell("1"), cell("2"), cell("3"))))
                .withMessage("too many cells in row 2");
    }

    @Test
    void a_cell_reaches_neither_over_a_heading_nor_beyond_the_end() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Row.of(cell("1").over(2), cell("2"), cell("3")), Row.section("S")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table(Row.of(cell("1"), cell("2"), cell("3").over(2))))
                .withMessage("a cell reaches beyond the last row");
    }

    @Test
    void totals_count_rows_that_say_something_and_sum_up_numbers() {
        var table = table(
                Row.section("S"),
                Row.of(cell("x").over(2), cell("X"), Cell.of(new BigDecimal("1.50"))),
                Row.of(cell(""), Cell.of(2)),
                Row.of(cell("").across(2), Cell.answer(Answer.number())),
                Row.of(cell("y").across(2), cell("quatre")),
                Row.total(cell("Total"), Cell.countOf(1), Cell.sumOf(2)));
        assertThat(figure(table, Cell.countOf(0))).isEqualByComparingTo("3");
        assertThat(figure(table, Cell.countOf(1))).isEqualByComparingTo("1");
        assertThat(figure(table, Cell.countOf(1, "x"))).isEqualByComparingTo("1");
        assertThat(figure(table, Cell.countOf(1, "y"))).isEqualByComparingTo("0");
        assertThat(figure(table, Cell.countOf(2))).isEqualByComparingTo("3");
        assertThat(figure(table, Cell.sumOf(2))).isEqualByComparingTo("3.50");
        assertThat(table.written(Cell.sumOf(2).content())).isEqualTo("3,50");
    }

    @Test
    void a_form_stands_on_a_sheet_of_its_own_with_a_name_that_sheets_can_have() {
        var table = table();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Part.of(table).asForm("f"))
                .withMessage("a form needs a sheet of its own and a table");
        assertThatIllegalArgumentException().isThrownBy(() -> Part.of(table).onSheet("a/b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Part.of(table).onSheet("a".repeat(32)));
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.choice(List.of()));
    }

    private static Table table(Row... rows) {
        return new Table(COLUMNS, List.of(rows));
    }

    private static Cell cell(String text) {
        return Cell.of(text);
    }

    private static BigDecimal figure(Table table, Cell total) {
        return table.figure((Tally) total.content());
    }
}
