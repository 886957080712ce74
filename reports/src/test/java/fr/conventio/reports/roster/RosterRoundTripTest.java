package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
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
        var reading = new ReadRoster(new SpreadsheetSource())
                .readExample(new Roster(DijonExample.parties(), List.of(), List.of()), Progress.NONE);
        assertThat(reading.posts()).hasSize(255);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.posts().stream().map(Post::function))
                .containsExactlyElementsOf(DijonRoster.roster().posts().stream()
                        .map(Post::function)
                        .toList());
    }

    @Test
    void a_roster_of_oddities_comes_back_byte_for_byte() {
        var epci = party(0, PartyKind.EPCI, "Métropole d’Ici & d’Ailleurs", "Métropole", "de la Métropole");
        var ville = party(1, PartyKind.COMMUNE, "Ville « Haute »", "Ville*", "de la Ville*");
        var other = party(2, PartyKind.OTHER, "SIVU <eaux>", "S~IVU \"eaux\"", "du SIVU");
        var unused = party(3, PartyKind.CCAS, "CCAS", "CCAS", "du CCAS");
        var one = new SharedService(ServiceId.fresh(), 0, "=Achats (marchés) & co");
        var two = new SharedService(ServiceId.fresh(), 5, "Études? *urbaines*");
        var base = DijonRoster.roster().posts().getFirst();
        var posts = new ArrayList<Post>();
        posts.add(post(base, 1, one, epci, Transfer.none()).withRemarks("=1+1 _x0041_ <b>&amp;</b>"));
        posts.add(post(base, 2, one, ville, Transfer.deferred("RIFSEEP « commun »"))
                .withWorkingTime(new WorkingTime(WorkingTime.Kind.TP, 825, 1000)));
        posts.add(post(base, 3, one, ville, new Transfer(Decision.YES, null, "contradictoire"))
                .withWorkingTime(new WorkingTime(WorkingTime.Kind.TNC, 1, 3)));
        posts.add(
                post(base, 4, two, other, Transfer.undecided()).withSection("").withSectionCode(""));
        posts.add(post(base, 5, two, other, new Transfer(Decision.NO, LocalDate.of(2024, Month.FEBRUARY, 29), "")));
        posts.add(post(base, 6, two, epci, Transfer.on(LocalDate.of(1899, Month.MAY, 4)))
                .withSection("")
                .withSectionCode("RH.DIR"));
        posts.add(post(base, 7, two, epci, Transfer.on(LocalDate.of(2030, Month.MAY, 4)))
                .withFunction("Chef·fe de projet ".repeat(30).strip())
                .withSectionCode(""));
        var roster = new Roster(List.of(epci, ville, other, unused), List.of(one, two), posts);
        assertComesBack(new RosterAnnex(DijonExample.dossier(), roster));
    }

    private void assertComesBack(RosterAnnex annex) {
        var first = folder.resolve("first.xlsx");
        new RosterAnnexWorkbook().write(annex, first, Progress.NONE);
        var reading = new ReadRoster(new SpreadsheetSource()).read(first, Roster.EMPTY, Progress.NONE);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.warnings().stream().map(Words.FRENCH::say)).isEmpty();
        var again = again(reading);
        assertThat(fields(again.roster())).isEqualTo(fields(annex.roster()));
        var second = folder.resolve("second.xlsx");
        new RosterAnnexWorkbook().write(again, second, Progress.NONE);
        assertThat(second).hasSameBinaryContentAs(first);
    }

    private static RosterAnnex again(RosterReading reading) {
        var act = reading.act().orElseThrow();
        var dossier = new Dossier(DossierId.fresh(), "neuf", act.actTitle(), act.effectiveDate());
        return new RosterAnnex(dossier, new Roster(reading.newParties(), reading.newServices(), reading.posts()));
    }

    private static List<List<String>> fields(Roster roster) {
        var cells = new PostCells(roster);
        return roster.posts().stream()
                .map(post -> Arrays.stream(PostField.values())
                        .map(field -> cells.text(post, field))
                        .toList())
                .toList();
    }

    private static Party party(int position, PartyKind kind, String name, String shortName, String genitive) {
        return new Party(PartyId.fresh(), position, kind, name, shortName, genitive);
    }

    private static Post post(Post base, long rank, SharedService service, Party employer, Transfer transfer) {
        return base.withId(PostId.fresh())
                .withRank(rank)
                .withService(service.id())
                .withEmployer(employer.id())
                .withTransfer(transfer);
    }
}
