package fr.conventio.model.services;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.services.Missions.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissionsTest {
    @Test
    void each_line_is_a_point_and_dashes_put_a_line_under_the_one_above() {
        var missions = Missions.parse("Préparer  la défense\n- analyser\n\n• choisir un avocat\nRelire les actes\n");
        assertThat(missions.points())
                .containsExactly(
                        new Point("Préparer la défense", List.of("analyser", "choisir un avocat")),
                        new Point("Relire les actes", List.of()));
    }

    @Test
    void what_is_written_is_read_again_the_same() {
        var missions = Missions.parse("Un\n– deux\n– trois\nQuatre");
        assertThat(missions.written()).isEqualTo("Un\n– deux\n– trois\nQuatre");
        assertThat(Missions.parse(missions.written())).isEqualTo(missions);
    }

    @Test
    void a_dash_with_nothing_above_it_makes_a_point_and_blank_lines_make_none() {
        assertThat(Missions.parse("  \n– seul").points()).containsExactly(new Point("seul", List.of()));
        assertThat(Missions.parse("– – deux fois").written()).isEqualTo("deux fois");
        assertThat(Missions.parse(" \n-\n").isEmpty()).isTrue();
    }
}
