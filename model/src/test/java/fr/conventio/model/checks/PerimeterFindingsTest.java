package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.Applied;
import fr.conventio.model.DijonAct;
import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.edit.EditServices;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.services.edit.EditSubServices;
import fr.conventio.model.services.perimeter.AdhesionField;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerimeterFindingsTest {
    private final Party talant = new Party(PartyId.fresh(), 3, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");

    private Act act = DijonAct.act().with(List.of(talant), List.of());

    @Test
    void the_example_has_one_service_without_posts_and_three_lines_to_confirm() {
        assertThat(said())
                .hasSize(7)
                .anyMatch(said -> said.startsWith("Centrale d’achats: Des parties y ont adhéré"))
                .anyMatch(said -> said.startsWith("Assemblées / Ville: À confirmer : L’acte ne porte qu’une croix"))
                .anyMatch(said -> said.startsWith("Droit des sols / Ville: À confirmer"))
                .anyMatch(said -> said.startsWith("Ecologie urbaine, mobilité douce / Ville: À confirmer"));
        assertThat(found())
                .filteredOn(finding -> finding.kind() == Kind.TO_CONFIRM)
                .hasSize(3);
    }

    @Test
    void a_confirmed_line_is_no_finding_any_more() throws Exception {
        apply(adhesions().write(List.of(cell("Assemblées", city())), AdhesionField.DOUBT, ""));
        assertThat(said()).hasSize(6).noneMatch(said -> said.startsWith("Assemblées / Ville"));
    }

    @Test
    void a_service_without_missions_is_found_and_one_whose_parts_all_tell_theirs_is_not() throws Exception {
        apply(services().write(service("Foncier"), ServiceField.MISSIONS, ""));
        assertThat(said()).contains("Foncier: Les missions ne sont pas écrites.");
        var part = act.perimeter().partsOf(service("Systèmes d'informations")).getFirst();
        apply(new EditSubServices(act.dossier().id(), act.perimeter()).writeMissions(part.id(), ""));
        assertThat(said()).contains("Systèmes d'informations: Les missions ne sont pas écrites.");
    }

    @Test
    void a_line_that_nobody_joined_is_found_as_a_whole() {
        apply(adhesions().leave(List.of(cell("Foncier", city()), cell("Foncier", ccas()))));
        assertThat(said()).contains("Foncier: Aucune partie n’y a adhéré.");
    }

    @Test
    void posts_of_an_employer_that_has_not_joined_are_counted() {
        apply(adhesions().leave(List.of(cell("Foncier", city()))));
        assertThat(said()).contains("Foncier / Ville: 2 postes viennent d’un employeur qui n’a pas adhéré au service.");
    }

    @Test
    void an_employer_that_joined_one_part_has_joined_the_service() {
        var finance = service("Finances");
        var leaves = act.perimeter().leavesOf(finance).stream()
                .skip(1)
                .map(leaf -> new Cell(leaf.id(), ccas()))
                .toList();
        apply(adhesions().leave(leaves));
        assertThat(said()).noneMatch(said -> said.contains("n’a pas adhéré"));
    }

    @Test
    void an_adhesion_neither_begins_before_the_service_nor_ends_before_it_begins() throws Exception {
        var portal = List.of(cell("Portail téléphonique", city()));
        apply(adhesions().write(portal, AdhesionField.START, "01/01/2019"));
        assertThat(said())
                .contains(
                        "Portail téléphonique / Ville: L’adhésion commence le 01/01/2019, avant l’entrée en vigueur du"
                                + " service le 01/04/2019.");
        apply(adhesions().write(portal, AdhesionField.START, ""));
        apply(adhesions().write(portal, AdhesionField.END, "31/03/2019"));
        assertThat(said())
                .contains("Portail téléphonique / Ville: L’adhésion prend fin le 31/03/2019, avant son début le"
                        + " 01/04/2019.");
        apply(adhesions().write(portal, AdhesionField.END, "01/04/2019"));
        assertThat(said()).noneMatch(said -> said.startsWith("Portail"));
    }

    @Test
    void a_commune_beyond_the_three_institutions_joins_open_services_alone() {
        apply(adhesions().join(List.of(cell("Assurances", talant.id()), cell("Foncier", talant.id())), null, null));
        assertThat(said())
                .hasSize(8)
                .anyMatch(said -> said.startsWith("Foncier / Talant: Le service n’est ouvert qu’aux trois"));
    }

    @Test
    void a_dossier_of_which_only_the_posts_are_known_is_told_so_twice_and_not_line_by_line() {
        act = Act.of(act.dossier(), DijonRoster.roster());
        assertThat(said())
                .containsExactly(
                        "Affaires juridiques: Aucune mission n’est encore écrite pour aucun service.",
                        "Affaires juridiques: Aucune adhésion n’est encore saisie.");
    }

    @Test
    void the_same_finding_for_two_parties_of_one_line_is_answered_twice() {
        var quetigny = new Party(PartyId.fresh(), 4, PartyKind.COMMUNE, "Quetigny", "Quetigny", "de Quetigny");
        act = act.with(List.of(quetigny), List.of());
        apply(adhesions().join(List.of(cell("Foncier", talant.id()), cell("Foncier", quetigny.id())), null, null));
        assertThat(found().stream().map(Finding::identity)).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void findings_stand_between_those_of_the_parties_and_those_of_the_posts() {
        var kinds = Findings.of(act).stream()
                .map(finding -> finding.spot().getClass().getSimpleName())
                .distinct()
                .toList();
        assertThat(kinds).containsSubsequence("PartySpot", "AdhesionSpot", "ServiceSpot", "PostSpot");
    }

    private List<Finding> found() {
        return PerimeterFindings.of(act);
    }

    private List<String> said() {
        return found().stream()
                .map(finding -> finding.spot().about(act) + ": "
                        + Words.FRENCH.say(finding.message()).replace('\u00A0', ' '))
                .toList();
    }

    private EditAdhesions adhesions() {
        return new EditAdhesions(act.dossier().id(), act.perimeter());
    }

    private EditServices services() {
        return new EditServices(act.dossier().id(), act.roster(), act.perimeter());
    }

    private void apply(Edit edit) {
        act = Applied.to(act, edit);
    }

    private ServiceId service(String name) {
        return act.roster().service(name).orElseThrow();
    }

    private Cell cell(String service, PartyId party) {
        return new Cell(new LeafId(service(service), null), party);
    }

    private PartyId city() {
        return act.roster().parties().get(1).id();
    }

    private PartyId ccas() {
        return act.roster().parties().get(2).id();
    }
}
