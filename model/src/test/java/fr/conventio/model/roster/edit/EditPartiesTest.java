package fr.conventio.model.roster.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.DijonRoster;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditPartiesTest {
    private static final DossierId DOSSIER = DossierId.fresh();

    private Roster roster = DijonRoster.roster();

    @Test
    void a_commune_comes_last_and_moves_up_one_place_at_a_time() throws RefusedEditException {
        var commune = commune("Chenôve");
        apply(edits().add(commune));
        assertThat(names()).containsExactly("Métropole", "Ville", "CCAS", "Chenôve");
        apply(edits().move(commune.id(), false));
        assertThat(names()).containsExactly("Métropole", "Ville", "Chenôve", "CCAS");
        apply(edits().move(commune.id(), true));
        assertThat(edits().move(commune.id(), true).isEmpty()).isTrue();
        assertThat(edits().move(roster.parties().getFirst().id(), false).isEmpty())
                .isTrue();
    }

    @Test
    void a_move_changes_only_the_parties_that_move() {
        assertThat(edits().move(roster.parties().getFirst().id(), true).changes())
                .hasSize(2);
    }

    @Test
    void a_party_added_after_one_was_removed_still_comes_last() throws RefusedEditException {
        var first = commune("Chenôve");
        apply(edits().add(first));
        apply(edits().add(commune("Quetigny")));
        apply(edits().remove(first.id(), List.of()));
        apply(edits().add(commune("Talant")));
        assertThat(names()).containsExactly("Métropole", "Ville", "CCAS", "Quetigny", "Talant");
        assertThat(roster.parties().stream().map(Party::position).distinct()).hasSize(5);
    }

    @Test
    void an_employer_is_not_removed_and_the_reason_counts_its_posts() {
        refused(() -> edits().remove(roster.party("CCAS").orElseThrow(), List.of()), "employeur d’origine de 3 postes");
    }

    @Test
    void a_party_goes_with_what_it_has_joined() throws RefusedEditException {
        var talant = commune("Talant");
        var act = DijonAct.act().with(List.of(talant), List.of());
        var leaves = act.perimeter().leaves().stream()
                .limit(2)
                .map(leaf -> new Cell(leaf.id(), talant.id()))
                .toList();
        act = Applied.to(act, new EditAdhesions(DOSSIER, act.perimeter()).join(leaves, null, null));
        var edit = new EditParties(DOSSIER, act.roster(), act.perimeter()).remove(talant.id(), List.of());
        assertThat(edit.changes()).hasSize(3);
        act = Applied.to(act, edit);
        assertThat(act.perimeter().storedFor(talant.id())).isEmpty();
    }

    @Test
    void two_parties_do_not_share_a_short_name() {
        refused(() -> edits().add(commune("VILLE")), "déjà le nom court");
        refused(
                () -> edits().write(roster.party("CCAS").orElseThrow(), PartyField.SHORT_NAME, "Ville"),
                "déjà le nom court");
    }

    @Test
    void what_does_not_differ_is_no_edit_and_what_does_is_described_by_party_and_field() throws RefusedEditException {
        var city = roster.party("Ville").orElseThrow();
        assertThat(edits().write(city, PartyField.SHORT_NAME, " Ville ").isEmpty())
                .isTrue();
        var edit = edits().write(city, PartyField.SIGNATORY_CAPACITY, "Maire");
        assertThat(Words.FRENCH.say(edit.what())).isEqualTo("Ville\u00A0: Qualité du signataire");
        apply(edit);
        assertThat(roster.find(city).orElseThrow().signing().capacity()).isEqualTo("Maire");
    }

    private EditParties edits() {
        return new EditParties(DOSSIER, roster, Perimeter.EMPTY);
    }

    private static Party commune(String name) {
        return new Party(PartyId.fresh(), 0, PartyKind.COMMUNE, name, name, "de " + name);
    }

    private List<String> names() {
        return roster.parties().stream().map(Party::shortName).toList();
    }

    private void apply(Edit edit) {
        for (Change<?> change : edit.changes()) {
            var after = change.after();
            roster = after == null
                    ? roster.with(List.of(), List.of(change.id()))
                    : roster.with(List.of(after), List.of());
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable edit, String reason) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .contains(reason));
    }
}
