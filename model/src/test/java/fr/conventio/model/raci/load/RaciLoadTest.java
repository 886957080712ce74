package fr.conventio.model.raci.load;

import static fr.conventio.model.raci.DijonMatrix.role;
import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.raci.DijonMatrix;
import fr.conventio.model.raci.Raci;
import org.junit.jupiter.api.Test;

class RaciLoadTest {
    private final Raci dijon = DijonMatrix.act().raci();
    private final RaciLoad load = RaciLoad.of(dijon);

    @Test
    void a_cell_with_two_letters_counts_for_both() {
        assertThat(load.total().cells()).isEqualTo(140);
        // 8 R, 39 A/R and 2 R/A; 18 A, the same 41 and one C/A; 14 C, 14 C/I and one C/A; 44 I and 14 C/I.
        assertThat(load.total().of("R")).isEqualTo(49);
        assertThat(load.total().of("A")).isEqualTo(60);
        assertThat(load.total().of("C")).isEqualTo(29);
        assertThat(load.total().of("I")).isEqualTo(58);
        assertThat(load.total().of("X")).isZero();
    }

    @Test
    void roles_and_sections_each_add_up_to_the_total() {
        assertThat(dijon.roles().stream()
                        .mapToInt(role -> load.of(role.id()).cells())
                        .sum())
                .isEqualTo(140);
        assertThat(load.sections(dijon)).hasSize(13);
        assertThat(load.sections(dijon).stream()
                        .mapToInt(section -> load.of(section.id()).of("I"))
                        .sum())
                .isEqualTo(58);
    }

    @Test
    void a_role_is_told_what_it_has_to_do() {
        var tasks = RoleTask.of(dijon, role(dijon, 7).id());
        assertThat(tasks.stream().map(RoleTask::number)).containsExactly(2, 3);
        assertThat(tasks.getFirst().letters().written()).isEqualTo("I");
        assertThat(RoleTask.of(dijon, role(dijon, 9).id())).isEmpty();
    }
}
