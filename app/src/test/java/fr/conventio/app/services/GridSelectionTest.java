package fr.conventio.app.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridSelectionTest {
    private final GridSelection selection = new GridSelection();

    @Test
    void the_cursor_stops_at_the_edges() {
        selection.resize(3, 2);
        selection.by(-1, -1, false);
        assertThat(selection.line() + "," + selection.column()).isEqualTo("0,0");
        selection.by(9, 9, false);
        assertThat(selection.line() + "," + selection.column()).isEqualTo("2,1");
    }

    @Test
    void extending_keeps_where_the_block_was_begun_and_moving_begins_another() {
        selection.resize(5, 5);
        selection.to(3, 3, false);
        selection.by(-2, 1, true);
        assertThat(block()).isEqualTo("1-3,3-4");
        assertThat(selection.contains(2, 3)).isTrue();
        assertThat(selection.contains(0, 3)).isFalse();
        selection.by(1, 0, false);
        assertThat(block()).isEqualTo("2-2,4-4");
    }

    @Test
    void whole_lines_and_whole_columns_keep_the_lines_and_columns_chosen() {
        selection.resize(5, 4);
        selection.to(1, 2, false);
        selection.by(1, 0, true);
        selection.wholeLines();
        assertThat(block()).isEqualTo("1-2,0-3");
        selection.to(1, 2, false);
        selection.wholeColumns();
        assertThat(block()).isEqualTo("0-4,2-2");
    }

    @Test
    void a_smaller_grid_keeps_the_block_within_it_and_an_empty_one_has_none() {
        selection.resize(5, 5);
        selection.to(4, 4, false);
        selection.resize(2, 1);
        assertThat(block()).isEqualTo("1-1,0-0");
        selection.resize(0, 0);
        assertThat(block()).isEqualTo("0-0,0-0");
    }

    private String block() {
        return selection.firstLine() + "-" + selection.lastLine() + "," + selection.firstColumn() + "-"
                + selection.lastColumn();
    }
}
