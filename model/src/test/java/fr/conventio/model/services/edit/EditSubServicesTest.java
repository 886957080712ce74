package fr.conventio.model.services.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditSubServicesTest {
    private Act act = DijonAct.act();

    @Test
    void the_first_part_takes_the_adhesions_of_its_service_and_the_last_one_gives_them_back() throws Exception {
        var insurance = service("Assurances");
        var before = PerimeterTotals.of(act.perimeter());
        var first = part(insurance, "Contrats");
        apply(edits().add(first));
        var second = part(insurance, "Sinistres");
        apply(edits().add(second));
        var totals = PerimeterTotals.of(act.perimeter());
        assertThat(totals.leaves()).isEqualTo(34);
        assertThat(totals.adhesions()).isEqualTo(63);
        assertThat(totals.byLeaf().values().stream().skip(2).limit(2)).containsExactly(2, 0);
        apply(edits().remove(second.id()));
        apply(edits().remove(first.id()));
        assertThat(PerimeterTotals.of(act.perimeter())).isEqualTo(before);
    }

    @Test
    void a_part_among_others_goes_with_its_adhesions() {
        var finance = service("Finances");
        var dette = act.perimeter().partsOf(finance).get(1);
        var edit = edits().remove(dette.id());
        assertThat(edit.changes()).hasSize(3);
        apply(edit);
        assertThat(PerimeterTotals.of(act.perimeter()).adhesions()).isEqualTo(61);
    }

    @Test
    void parts_move_within_their_service() {
        var finance = service("Finances");
        var dette = act.perimeter().partsOf(finance).get(1);
        apply(edits().move(dette.id(), false));
        assertThat(names(finance)).startsWith("Dette", "Pilotage budgétaire", "Fiscalité");
        assertThat(edits().move(dette.id(), false).isEmpty()).isTrue();
    }

    @Test
    void two_parts_of_one_service_do_not_share_a_name_but_parts_of_two_services_may() throws Exception {
        var finance = service("Finances");
        assertThatThrownBy(() -> edits().add(part(finance, "DETTE")))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal ->
                                assertThat(Words.FRENCH.say(refusal.reason())).contains("Il y a déjà un service"));
        assertThatThrownBy(() -> edits().rename(
                                act.perimeter().partsOf(finance).getFirst().id(), " "))
                .isInstanceOf(RefusedEditException.class);
        apply(edits().add(part(service("Foncier"), "Dette")));
        assertThat(names(service("Foncier"))).containsExactly("Dette");
    }

    @Test
    void a_part_has_missions_of_its_own() throws Exception {
        var dette = act.perimeter().partsOf(service("Finances")).get(1);
        apply(edits().writeMissions(dette.id(), "Suivre les emprunts\n- chaque mois"));
        assertThat(act.perimeter().find(dette.id()).orElseThrow().missions())
                .isEqualTo(Missions.parse("Suivre les emprunts\n– chaque mois"));
    }

    private EditSubServices edits() {
        return new EditSubServices(act.dossier().id(), act.perimeter());
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private ServiceId service(String name) {
        return act.roster().service(name).orElseThrow();
    }

    private static SubService part(ServiceId service, String name) {
        return new SubService(SubServiceId.fresh(), service, 0, name, Missions.NONE);
    }

    private List<String> names(ServiceId service) {
        return act.perimeter().partsOf(service).stream().map(SubService::name).toList();
    }
}
