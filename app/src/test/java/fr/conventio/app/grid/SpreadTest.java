package fr.conventio.app.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void names_take_the_room_that_the_other_columns_leave() {
        assertThat(Spread.width(1000, 500, 300, 600)).isEqualTo(482);
    }

    @Test
    void names_stay_readable_where_there_is_no_room_to_spare_and_near_their_cells_where_there_is_much() {
        assertThat(Spread.width(800, 700, 300, 600)).isEqualTo(300);
        assertThat(Spread.width(2000, 500, 300, 600)).isEqualTo(600);
    }

    @Test
    void of_a_narrow_table_names_leave_half_to_their_cells() {
        assertThat(Spread.width(500, 700, 570, 900)).isEqualTo(250);
    }
}
