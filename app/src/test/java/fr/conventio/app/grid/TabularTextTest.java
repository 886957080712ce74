package fr.conventio.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TabularTextTest {
    @Test
    void a_block_copied_from_a_spreadsheet_is_read_cell_by_cell() {
        assertThat(TabularText.read("Juriste\tA\r\nArchiviste\t\r\n"))
                .containsExactly(List.of("Juriste", "A"), List.of("Archiviste", ""));
    }

    @Test
    void quotes_keep_tabs_line_ends_and_quotes_within_a_cell() {
        var cells = List.of(List.of("a\tb", "dit \"chef\"", "deux\nlignes"), List.of("", "x", ""));

        assertThat(TabularText.read(TabularText.write(cells))).isEqualTo(cells);
    }

    @Test
    void a_quote_inside_a_cell_is_just_a_quote() {
        assertThat(TabularText.read("12\" d’écran\tB")).containsExactly(List.of("12\" d’écran", "B"));
    }
}
