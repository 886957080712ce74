package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook of annex 1 makes the dossier anew, and that dossier makes the same workbook. */
class RosterRoundTripTest {
    @TempDir
    private Path folder;

    @Test
    void the_real_roster_comes_back_byte_for_byte() {
        assertComesBack(DijonAnnex.annex());
    }

    @Test
    void the_example_file_is_read_from_its_csv_as_the_model_reads_it() {
        var reading = StartExample.readRoster(
                new SpreadsheetSource(), new Roster(DijonExample.parties(), List.of(), List.of()), Progress.NONE);
        assertThat(reading.posts()).hasSize(255);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.posts().stream().map(Post::function))
                .containsExactlyElementsOf(DijonRoster.roster().posts().stream()
                        .map(Post::function)
                        .toList());
    }

    @Test
    void a_roster_of_oddities_comes_back_byte_for_byte() {
        assertComesBack(OddAnnex.annex());
    }

    private void assertComesBack(RosterAnnex annex) {
        var first = folder.resolve("first.xlsx");
        new RosterAnnexWorkbook().write(annex, first, Progress.NONE);
        var reading = new ReadRoster(new SpreadsheetSource()).read(first, Roster.EMPTY, Progress.NONE);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.doubts())
                .extracting(doubt -> doubt.unclear().key())
                .doesNotContain("import.doubt.two_times");
        assertThat(reading.warnings().stream().map(Words.FRENCH::say)).isEmpty();
        var again = again(reading);
        assertThat(fields(again.roster())).isEqualTo(fields(annex.roster()));
        assertThat(parties(again.roster())).isEqualTo(parties(annex.roster()));
        assertThat(again.dossier().originals()).isEqualTo(annex.dossier().originals());
        var second = folder.resolve("second.xlsx");
        new RosterAnnexWorkbook().write(again, second, Progress.NONE);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    private static RosterAnnex again(RosterReading reading) {
        var act = reading.act().orElseThrow();
        var dossier = new Dossier(DossierId.fresh(), "neuf", act.actTitle(), act.effectiveDate(), act.originals());
        return new RosterAnnex(dossier, new Roster(reading.newParties(), reading.newServices(), reading.posts()));
    }

    private static List<List<String>> parties(Roster roster) {
        return roster.parties().stream()
                .map(party -> Arrays.stream(PartyField.values())
                        .map(field -> PartyCells.text(party, field))
                        .toList())
                .toList();
    }

    private static List<List<String>> fields(Roster roster) {
        var cells = new PostCells(roster);
        return roster.posts().stream()
                .map(post -> Arrays.stream(PostField.values())
                        .map(field -> cells.text(post, field))
                        .toList())
                .toList();
    }
}
