package fr.conventio.persistence.torture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A few kills of each kind; {@link Torture} does hundreds. */
class TortureTest {
    @Test
    void no_acknowledged_edit_is_lost_when_the_process_is_killed() throws Exception {
        var tally = Torture.run(Work.EDIT, 5, false);
        assertThat(tally.isWhole()).as(tally.toString()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EDIT")
    void other_work_is_done_whole_or_not_at_all_when_the_process_is_killed(Work work) throws Exception {
        var tally = Torture.run(work, 2, false);
        assertThat(tally.isWhole()).as(tally.toString()).isTrue();
    }
}
