package fr.conventio.model.raci.edit;

import static fr.conventio.model.raci.DijonMatrix.cell;
import static fr.conventio.model.raci.DijonMatrix.role;
import static fr.conventio.model.raci.DijonMatrix.row;
import static fr.conventio.model.raci.DijonMatrix.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.DijonMatrix;
import fr.conventio.model.raci.Duty;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.LegendLetterId;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EditRaciTest {
    private static final DossierId DOSSIER = DossierId.fresh();

    private Act act = DijonMatrix.act();

    @Test
    void a_letter_goes_into_all_chosen_cells_then_out_of_all() {
        var cells = List.of(cell(raci(), 1, 1), cell(raci(), 1, 2), cell(raci(), 30, 1));
        apply(letters().toggle(cells, "R"));
        assertThat(List.of(written(raci(), 1, 1), written(raci(), 1, 2), written(raci(), 30, 1)))
                .containsExactly("A/R", "C/I/R", "R");

        var out = letters().toggle(cells, "R");
        apply(out);
        assertThat(List.of(written(raci(), 1, 1), written(raci(), 1, 2), written(raci(), 30, 1)))
                .containsExactly("A", "C/I", "");
        assertThat(say(out.what())).isEqualTo("R retiré de 3 cases");
    }

    @Test
    void a_letter_that_some_cells_have_is_put_into_the_others_only() {
        var edit = letters().toggle(List.of(cell(raci(), 1, 1), cell(raci(), 1, 2)), "A");
        assertThat(edit.changes()).hasSize(1);
        apply(edit);
        assertThat(written(raci(), 1, 2)).isEqualTo("C/I/A");
    }

    @Test
    void cells_are_emptied_in_one_edit() {
        var edit = letters().clear(List.of(cell(raci(), 1, 1), cell(raci(), 1, 2), cell(raci(), 1, 9)));
        assertThat(edit.changes()).hasSize(2);
        apply(edit);
        assertThat(raci().assignments()).hasSize(138);
    }

    @Test
    void a_block_is_pasted_in_one_edit_and_keeps_the_order_of_letters() throws Exception {
        var rows = List.of(row(raci(), 1).id(), row(raci(), 2).id());
        var roles = List.of(role(raci(), 8).id(), role(raci(), 9).id());
        apply(letters().paste(rows, roles, List.of(List.of("r/a", "", "I"), List.of("c i", "A"), List.of("R"))));
        assertThat(written(raci(), 1, 8)).isEqualTo("R/A");
        assertThat(written(raci(), 2, 8)).isEqualTo("C/I");
        assertThat(written(raci(), 2, 9)).isEqualTo("A");
    }

    @Test
    void a_block_with_a_letter_that_the_legend_has_not_is_refused_whole_and_named() {
        var rows = List.of(row(raci(), 30).id());
        var roles = List.of(role(raci(), 1).id(), role(raci(), 2).id());
        refused(
                () -> letters().paste(rows, roles, List.of(List.of("R", "X"))),
                "« Envoi des lettres de rejet », DCP Marchés : « X » ne se compose pas de lettres de la légende");
        refused(() -> letters().write(List.of(cell(raci(), 1, 1)), "--"), "« -- » ne se compose pas");
    }

    @Test
    void the_same_text_is_written_into_many_cells() throws Exception {
        apply(letters().write(List.of(cell(raci(), 1, 8), cell(raci(), 2, 8)), "A/R"));
        assertThat(written(raci(), 2, 8)).isEqualTo("A/R");
        assertThat(letters().write(List.of(cell(raci(), 1, 8)), "a/r").isEmpty())
                .isTrue();
    }

    @Test
    void an_activity_is_added_behind_another_renamed_and_removed_with_its_letters() throws Exception {
        var id = RaciActivityId.fresh();
        apply(activities().add(id, row(raci(), 1).section(), row(raci(), 1).id(), " Point  annuel "));
        assertThat(labels().subList(0, 3)).contains("Point annuel").element(1).isEqualTo("Point annuel");
        apply(activities().rename(id, "Bilan"));
        assertThat(row(raci(), 2).label()).isEqualTo("Bilan");
        apply(letters().toggle(List.of(cell(raci(), 2, 1)), "R"));
        apply(activities().remove(List.of(id)));
        assertThat(raci().activities()).hasSize(61);
        assertThat(raci().assignments()).hasSize(140);
        refused(() -> activities().rename(row(raci(), 1).id(), "  "), "ne peut pas être vide");
    }

    @Test
    void an_activity_moves_within_its_section_and_then_into_the_next() {
        var moved = row(raci(), 3);
        apply(activities().move(moved.id(), false));
        assertThat(row(raci(), 2).label()).isEqualTo(moved.label());
        apply(activities().move(moved.id(), true));
        apply(activities().move(moved.id(), true));
        assertThat(row(raci(), 3).label()).isEqualTo(moved.label());
        assertThat(row(raci(), 3).section()).isEqualTo(row(raci(), 4).section());
        apply(activities().move(moved.id(), false));
        assertThat(row(raci(), 3).section()).isEqualTo(row(raci(), 2).section());
        assertThat(raci().activities()).hasSize(61);
        assertThat(activities().move(row(raci(), 61).id(), true).isEmpty()).isTrue();
    }

    @Test
    void rows_are_confirmed_in_one_edit_and_doubted_again() throws Exception {
        var edit = activities()
                .confirm(raci().activities().stream().map(RaciActivity::id).toList());
        assertThat(edit.changes()).hasSize(57);
        apply(edit);
        assertThat(raci().activities()).noneMatch(RaciActivity::isDoubtful);
        apply(activities().doubt(row(raci(), 1).id(), "Voir le PDF"));
        assertThat(row(raci(), 1).doubt()).isEqualTo("Voir le PDF");
    }

    @Test
    void headings_are_added_renamed_moved_and_removed_with_all_below_them() throws Exception {
        var domain = raci().sectionsOf(null).getFirst();
        var id = RaciSectionId.fresh();
        apply(sections().add(id, domain.id(), "Bilan"));
        refused(() -> sections().add(RaciSectionId.fresh(), domain.id(), "BILAN"), "Il y a déjà « Bilan »");
        apply(sections().rename(id, "Bilan annuel"));
        apply(sections().move(id, false));
        assertThat(raci().sectionsOf(domain.id()).stream()
                        .map(RaciSection::name)
                        .toList())
                .element(7)
                .isEqualTo("Bilan annuel");
        apply(sections().remove(domain.id()));
        assertThat(raci().activities()).hasSize(24);
        assertThat(raci().lines().getFirst().text()).isEqualTo("Exécution d’un marché public");
    }

    @Test
    void roles_are_added_renamed_moved_and_removed_with_their_letters() throws Exception {
        var id = RaciRoleId.fresh();
        apply(roles().add(id, "Trésorerie"));
        refused(() -> roles().rename(id, "caô"), "Il y a déjà « CAO »");
        apply(roles().rename(id, "Trésor"));
        apply(roles().writeOut(id, "Trésorerie municipale"));
        apply(roles().move(id, false));
        assertThat(raci().roles().stream().map(RaciRole::name).toList())
                .element(8)
                .isEqualTo("Trésor");
        assertThat(role(raci(), 9).fullName()).isEqualTo("Trésorerie municipale");
        var first = role(raci(), 1);
        long held = raci().assignments().stream()
                .filter(each -> each.cell().role().equals(first.id()))
                .count();
        apply(roles().remove(first.id()));
        assertThat(raci().assignments()).hasSize(140 - (int) held);
        assertThat(roles().move(role(raci(), 9).id(), true).isEmpty()).isTrue();
    }

    @Test
    void a_letter_of_the_legend_gets_another_sign_in_all_cells_too() throws Exception {
        apply(legend().recode(letter("A").id(), "f"));
        assertThat(written(raci(), 9, 1)).isEqualTo("R/F");
        assertThat(raci().assignments()).noneMatch(each -> each.letters().contains("A"));
        refused(() -> legend().recode(letter("F").id(), "R"), "déjà dans la légende");
        refused(() -> legend().recode(letter("F").id(), "RA"), "n’est pas une seule lettre");
        apply(legend().reword(letter("F").id(), "Fait"));
        apply(legend().count(letter("F").id(), Duty.OTHER));
        assertThat(letter("F").word()).isEqualTo("Fait");
    }

    @Test
    void a_letter_is_added_to_the_legend_and_removed_while_no_cell_holds_it() throws Exception {
        var id = LegendLetterId.fresh();
        apply(legend().add(id, "v", "Valide"));
        apply(letters().toggle(List.of(cell(raci(), 1, 9)), "V"));
        refused(() -> legend().remove(id), "La lettre V est écrite dans une case");
        apply(letters().clear(List.of(cell(raci(), 1, 9))));
        apply(legend().remove(id));
        assertThat(raci().legend()).hasSize(4);
    }

    @Test
    void a_new_matrix_begins_with_the_usual_legend_and_a_role_for_each_party() {
        act = Act.of(act.dossier());
        apply(BeginRaci.with(DOSSIER, DijonExample.parties()));
        assertThat(raci().legend().stream().map(LegendLetter::code)).containsExactly("R", "A", "C", "I");
        assertThat(raci().roles().stream().map(RaciRole::name)).containsExactly("Métropole", "Ville", "CCAS");
        assertThat(raci().lines().stream().map(RaciLine::text))
                .containsExactly("Nouveau domaine", "Nouvelle section", "Nouvelle activité");
    }

    private Raci raci() {
        return act.raci();
    }

    private EditLetters letters() {
        return new EditLetters(DOSSIER, raci());
    }

    private EditActivities activities() {
        return new EditActivities(DOSSIER, raci());
    }

    private EditSections sections() {
        return new EditSections(DOSSIER, raci());
    }

    private EditRoles roles() {
        return new EditRoles(DOSSIER, raci());
    }

    private EditLegend legend() {
        return new EditLegend(DOSSIER, raci());
    }

    private LegendLetter letter(String code) {
        return raci().letter(code).orElseThrow();
    }

    private List<String> labels() {
        return raci().activities().stream().map(RaciActivity::label).toList();
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private static void refused(ThrowingCallable edit, String reason) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(say(refusal.reason())).contains(reason));
    }

    private static String say(Message message) {
        return Words.FRENCH.say(message).replace('\u00A0', ' ');
    }
}
