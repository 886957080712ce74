package fr.conventio.model.services.perimeter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.ServiceGroup;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PerimeterTest {
    private final Act act = DijonAct.act();
    private final Perimeter dijon = act.perimeter();

    @Test
    void dijon_has_17_services_33_lines_and_63_adhesions_of_which_three_are_to_be_confirmed() {
        var totals = PerimeterTotals.of(dijon);
        assertThat(dijon.services()).hasSize(17);
        assertThat(totals.leaves()).isEqualTo(33);
        assertThat(totals.adhesions()).isEqualTo(63);
        assertThat(totals.doubtful()).isEqualTo(3);
        assertThat(totals.byParty().values()).containsExactly(33, 30);
        assertThat(totals.servicesByParty().values()).containsExactly(17, 14);
        assertThat(totals.byLeaf().values()).containsOnly(1, 2);
        assertThat(totals.byService().values().stream().mapToInt(count -> count))
                .hasSize(17)
                .contains(20, 12, 6);
    }

    @Test
    void three_services_are_joined_by_their_parts_and_the_others_as_a_whole() {
        assertThat(dijon.services().stream()
                        .filter(service -> !dijon.partsOf(service.id()).isEmpty())
                        .map(service -> dijon.partsOf(service.id()).size() + " " + service.name()))
                .containsExactly("10 Ressources humaines", "6 Finances", "3 Systèmes d'informations");
        assertThat(dijon.leaves().get(8).fullName()).isEqualTo("Ressources humaines – Dialogue social");
    }

    @Test
    void six_services_are_open_and_the_portal_alone_begins_later() {
        assertThat(dijon.services().stream().filter(service -> service.scope() == Scope.OPEN))
                .hasSize(6);
        assertThat(dijon.services().stream()
                        .filter(service -> service.entryIntoForce() != null)
                        .map(service -> service.name() + " " + service.entryIntoForce()))
                .containsExactly("Portail téléphonique 2019-04-01");
        assertThat(dijon.services())
                .allSatisfy(service ->
                        assertThat(service.worksFrom(LocalDate.of(2019, 1, 1))).isNotNull());
    }

    @Test
    void every_service_tells_its_missions_itself_or_by_each_of_its_parts() {
        assertThat(dijon.services()).allSatisfy(service -> {
            var parts = dijon.partsOf(service.id());
            assertThat(!service.missions().isEmpty()
                            || (!parts.isEmpty()
                                    && parts.stream()
                                            .noneMatch(part -> part.missions().isEmpty())))
                    .as(service.name())
                    .isTrue();
        });
    }

    @Test
    void the_service_without_posts_leaves_annex_1_its_16_groups_in_their_order() {
        assertThat(act.roster().groups().stream().map(ServiceGroup::service).map(SharedService::name))
                .hasSize(16)
                .startsWith("Affaires juridiques", "Assemblées", "Assurances", "Commande publique")
                .endsWith("Portail téléphonique", "Reprographie", "Systèmes d'informations")
                .doesNotContain("Centrale d’achats");
    }

    @Test
    void the_carrier_has_no_column_and_a_convention_without_carrier_has_one_for_each_party() {
        assertThat(dijon.joiners().stream().map(Party::shortName)).containsExactly("Ville", "CCAS");
        var derogation = dijon.with(List.of(dijon.parties().getFirst().withKind(PartyKind.OTHER)), List.of());
        assertThat(derogation.joiners()).hasSize(3);
    }

    @Test
    void the_first_commune_and_the_first_ccas_are_institutions_and_later_communes_are_not() {
        var talant = new Party(PartyId.fresh(), 3, PartyKind.COMMUNE, "Talant", "Talant", "de Talant");
        var wider = dijon.with(List.of(talant), List.of());
        assertThat(wider.joiners()).hasSize(3);
        assertThat(wider.institutions().stream().map(Party::shortName)).containsExactly("Métropole", "Ville", "CCAS");
    }

    @Test
    void entities_of_other_kinds_change_nothing() {
        assertThat(dijon.with(
                        List.<Entity>of(act.dossier(), act.roster().posts().getFirst()), List.of(PartyId.fresh())))
                .isSameAs(dijon);
    }

    @Test
    void a_double_speaks_of_its_own_services_and_parties_alone() {
        var copy = act.duplicate("Double").perimeter();
        assertThat(PerimeterTotals.of(copy).adhesions()).isEqualTo(63);
        assertThat(copy.entities().stream().map(Entity::id))
                .hasSameSizeAs(dijon.entities())
                .doesNotContainAnyElementsOf(
                        dijon.entities().stream().map(Entity::id).toList());
        assertThat(copy.sectionRules().of("JURID", "").getFirst())
                .isEqualTo(copy.services().getFirst().id());
    }

    @Test
    void a_code_leads_to_its_service_and_a_section_of_its_own_to_another() {
        assertThat(names("DSI", "Systèmes d’informations")).containsExactly("Systèmes d'informations");
        assertThat(names("dsi", "REPROGRAPHIE")).containsExactly("Reprographie");
        assertThat(names("CCAS.RI", "Finances")).containsExactly("Finances");
        assertThat(names("COMPUB", "Marchés Publics")).containsExactly("Commande publique");
    }

    @Test
    void a_section_that_feeds_two_services_tells_both_and_an_unknown_code_tells_none() {
        assertThat(names("COMPUB", "Achats Logistique")).containsExactly("Commande publique", "Logistique");
        assertThat(names("ESPACES.VERTS", "")).isEmpty();
    }

    private List<String> names(String code, String section) {
        return dijon.sectionRules().of(code, section).stream()
                .map((ServiceId id) -> dijon.find(id).orElseThrow().name())
                .toList();
    }
}
