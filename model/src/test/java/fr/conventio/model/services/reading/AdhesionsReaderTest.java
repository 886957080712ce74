package fr.conventio.model.services.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdhesionsReaderTest {
    private final Act act = DijonAct.act();
    private final List<SourceRow> rows = new ArrayList<>();

    @Test
    void crosses_and_dates_are_taken_in_one_edit_and_what_the_file_does_not_have_stays() throws Exception {
        line("Article 2");
        line("Services communs", "Sous-services", "Adhésion");
        line("", "", "CCAS", "Ville");
        line("Assemblées", "", "x", "X");
        line("Foncier", "", "", "X jusqu’au 31/12/2020");
        line("Finances", "Pilotage budgétaire", "01/02/2019", "X");
        line("", "Dette", "X", "X ?");
        line("Nombre d’adhésions", "", "33", "30");
        line("Services communs", "Missions");
        line("Foncier", "Autre chose");

        var edit = read().into(act.dossier().id(), act.perimeter());

        var after = Applied.to(act, edit);
        assertThat(Words.FRENCH.say(edit.what())).isEqualTo("Adhésions reprises d’un fichier\u00a0: 6 changements");
        assertThat(PerimeterTotals.of(after.perimeter()).adhesions()).isEqualTo(63);
        assertThat(adhesion(after, "Assemblées", "Ville").isDoubtful()).isFalse();
        assertThat(adhesion(after, "Assemblées", "CCAS").start()).isNull();
        assertThat(adhesion(after, "Foncier", "Ville").end()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(adhesion(after, "Finances – Pilotage budgétaire", "CCAS").start())
                .isEqualTo(LocalDate.of(2019, 2, 1));
        assertThat(adhesion(after, "Finances – Dette", "Ville").doubt()).startsWith("Marquée");
    }

    @Test
    void what_cannot_be_taken_is_told_with_its_place_and_nothing_is_taken() {
        line("Services communs", "Sous-services", "Ville", "Talant", "Ville");
        line("Foncier", "", "peut-être");
        line("Foncier", "", "X");
        line("Jardins", "", "X");
        line("Finances", "Octroi", "X");
        line("Finances", "", "X");
        var reading = read();
        assertThat(reading.refused().stream().map(RefusedCell::cell))
                .containsExactly("D1", "E1", "C2", "A3", "A4", "B5", "A6");
        assertThat(reading.refused().stream().map(cell -> cell.reason().key()))
                .containsExactly(
                        "refusal.adhesions.party",
                        "refusal.adhesions.party.twice",
                        "refusal.adhesion.cell",
                        "refusal.adhesions.line.twice",
                        "refusal.adhesions.line",
                        "refusal.adhesions.line",
                        "refusal.adhesions.line");
        assertThatThrownBy(() -> reading.into(act.dossier().id(), act.perimeter()))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .startsWith("7 cases du fichier ne peuvent pas être reprises ; rien n’a été changé. "
                                        + "Feuille « Adhésions », ligne 1, colonne « Talant »"));
    }

    @Test
    void a_file_without_the_table_is_told_apart() {
        line("Services communs", "Missions", "Portée");
        assertThatThrownBy(this::read).isInstanceOf(UnreadableFileException.class);
    }

    private static Adhesion adhesion(Act act, String line, String party) {
        return act.perimeter().adhesions().stream()
                .filter(each -> act.perimeter()
                        .find(each.leaf())
                        .filter(leaf -> leaf.fullName().equals(line))
                        .isPresent())
                .filter(each -> act.perimeter()
                        .find(each.party())
                        .filter(joiner -> joiner.shortName().equals(party))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void line(String... cells) {
        rows.add(new SourceRow("Adhésions", rows.size() + 1, List.of(cells)));
    }

    private AdhesionsReading read() {
        var reader = new AdhesionsReader(act.perimeter());
        rows.forEach(reader);
        return reader.result();
    }
}
