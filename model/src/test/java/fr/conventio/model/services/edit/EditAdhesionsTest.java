package fr.conventio.model.services.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionField;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditAdhesionsTest {
    private final Party talant = new Party(PartyId.fresh(), 3, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");
    private final Party quetigny =
            new Party(PartyId.fresh(), 4, PartyKind.COMMUNE, "Quetigny", "Quetigny", "de Quetigny");

    private Act act = DijonAct.act().with(List.of(talant, quetigny), List.of());

    @Test
    void a_mixed_selection_is_joined_whole_then_left_whole() {
        var cells = List.of(cell(0, city()), cell(0, talant.id()));
        apply(edits().toggle(cells));
        assertThat(cells).allMatch(cell -> act.perimeter().find(cell).isPresent());
        apply(edits().toggle(cells));
        assertThat(cells).noneMatch(cell -> act.perimeter().find(cell).isPresent());
    }

    @Test
    void one_cell_is_described_by_its_party_and_its_line() {
        assertThat(said(edits().toggle(List.of(cell(2, talant.id())))))
                .isEqualTo("Adhésion de « Talant » à « Assurances »");
        assertThat(said(edits().toggle(List.of(cell(2, city())))))
                .isEqualTo("Retrait de l’adhésion de « Ville » à « Assurances »");
        assertThat(said(edits().join(List.of(cell(2, talant.id()), cell(3, talant.id())), null, null)))
                .isEqualTo("Adhésion dans 2 cases");
    }

    @Test
    void what_is_joined_already_keeps_its_dates() {
        var day = LocalDate.of(2020, 1, 1);
        apply(edits().join(List.of(cell(0, talant.id())), day, null));
        apply(edits().join(List.of(cell(0, talant.id()), cell(1, talant.id())), null, null));
        assertThat(adhesion(0, talant).start()).isEqualTo(day);
        assertThat(adhesion(1, talant).start()).isNull();
    }

    @Test
    void dates_and_doubts_are_written_into_the_adhesions_of_a_selection_and_into_nothing_else() throws Exception {
        var cells = List.of(cell(0, city()), cell(0, talant.id()));
        apply(edits().write(cells, AdhesionField.START, "1/4/2019"));
        apply(edits().write(cells, AdhesionField.DOUBT, "à vérifier"));
        assertThat(adhesion(0, act.roster().parties().get(1)))
                .returns(LocalDate.of(2019, 4, 1), Adhesion::start)
                .returns("à vérifier", Adhesion::doubt);
        assertThat(act.perimeter().find(cell(0, talant.id()))).isEmpty();
        assertThat(edits().write(cells, AdhesionField.START, "01/04/2019").isEmpty())
                .isTrue();
        assertThatThrownBy(() -> edits().write(cells, AdhesionField.END, "31/02/2019"))
                .isInstanceOf(RefusedEditException.class);
    }

    @Test
    void filling_down_makes_every_line_like_the_first_one() {
        apply(edits().leave(List.of(cell(4, city()))));
        apply(edits().fillDown(List.of(leaf(4), leaf(5), leaf(6)), List.of(city(), ccas())));
        for (int line = 4; line <= 6; line++) {
            assertThat(act.perimeter().find(cell(line, city()))).isEmpty();
            assertThat(act.perimeter().find(cell(line, ccas()))).isPresent();
        }
    }

    @Test
    void filling_right_makes_every_party_like_the_first_one() throws Exception {
        apply(edits().write(List.of(cell(0, city())), AdhesionField.END, "31/12/2020"));
        apply(edits().fillRight(List.of(leaf(0)), List.of(city(), ccas(), talant.id())));
        assertThat(adhesion(0, talant).end()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(said(edits().fillRight(List.of(leaf(1)), List.of(city(), ccas()))))
                .isEqualTo("Recopie dans 1 case");
    }

    @Test
    void a_single_line_or_party_leaves_nothing_to_fill() {
        assertThat(edits().fillDown(List.of(leaf(0)), List.of(city())).isEmpty())
                .isTrue();
        assertThat(edits().fillRight(List.of(leaf(0)), List.of(city())).isEmpty())
                .isTrue();
    }

    @Test
    void other_communes_make_the_same_choices_and_lose_those_that_are_not_made() {
        apply(edits().leave(List.of(cell(7, ccas()))));
        apply(edits().join(List.of(cell(7, talant.id())), null, null));
        var edit = edits().copy(ccas(), List.of(talant.id(), quetigny.id(), ccas()));
        apply(edit);
        var totals = PerimeterTotals.of(act.perimeter());
        assertThat(totals.byParty().values()).containsExactly(33, 29, 29, 29);
        assertThat(act.perimeter().find(cell(7, talant.id()))).isEmpty();
        assertThat(edits().copy(ccas(), List.of(talant.id())).isEmpty()).isTrue();
    }

    @Test
    void doubts_stay_with_the_choices_they_are_about() {
        apply(edits().copy(city(), List.of(talant.id())));
        assertThat(PerimeterTotals.of(act.perimeter()).doubtful()).isEqualTo(3);
        apply(edits().copy(talant.id(), List.of(city())));
        assertThat(PerimeterTotals.of(act.perimeter()).doubtful()).isEqualTo(3);
    }

    @Test
    void a_whole_row_is_one_edit() {
        var row = new ArrayList<Cell>();
        act.perimeter().joiners().forEach(party -> row.add(cell(3, party.id())));
        assertThat(edits().join(row, null, null).changes()).hasSize(2);
    }

    private EditAdhesions edits() {
        return new EditAdhesions(act.dossier().id(), act.perimeter());
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private static String said(Edit edit) {
        return Words.FRENCH.say(edit.what()).replace('\u00A0', ' ');
    }

    private Adhesion adhesion(int line, Party party) {
        return act.perimeter().find(cell(line, party.id())).orElseThrow();
    }

    private Cell cell(int line, PartyId party) {
        return new Cell(leaf(line), party);
    }

    private LeafId leaf(int line) {
        return act.perimeter().leaves().stream().map(Leaf::id).toList().get(line);
    }

    private PartyId city() {
        return act.roster().parties().get(1).id();
    }

    private PartyId ccas() {
        return act.roster().parties().get(2).id();
    }
}
