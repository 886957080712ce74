package fr.conventio.model.checks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.impact.DijonSheets;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.impact.StaffGroup.Move;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImpactFindingsTest {
    private final DijonSheets dijon = new DijonSheets();

    @Test
    void the_example_counts_five_posts_being_recruited_as_agents_and_nothing_else() {
        assertThat(said())
                .containsExactly("Personnel de la Métropole | Agents concernés | Sur les 91 agents annoncés, 5 postes"
                        + " sont en cours de recrutement : personne ne les occupe encore.");
    }

    @Test
    void an_act_without_sheets_leaves_all_agents_uncovered() throws RefusedEditException {
        dijon.apply(dijon.sheets().remove(dijon.city()));
        assertThat(said()).anyMatch(said -> said.startsWith("| Agents concernés | 164 agents ne figurent sur aucune"));
        dijon.apply(dijon.sheets().remove(dijon.epci()));
        assertThat(said()).singleElement().asString().contains("255 agents").contains("n° 1 de l’annexe 1");
    }

    @Test
    void agents_on_two_sheets_are_told_on_the_later_one() throws RefusedEditException {
        var other = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().add(other, "Métropole bis", null));
        var epci = dijon.impacts().find(dijon.epci()).orElseThrow().group();
        dijon.apply(dijon.sheets().group(other, epci));
        assertThat(said())
                .anyMatch(said -> said.startsWith(
                        "Métropole bis | Agents concernés | 91 agents comptent déjà sur la fiche « Personnel de la"));
    }

    @Test
    void a_sheet_about_nobody_is_incomplete_unless_it_is_a_mere_model() throws RefusedEditException {
        dijon.apply(dijon.sheets().group(dijon.city(), StaffGroup.NOBODY));
        assertThat(said()).anyMatch(said -> said.contains("ne concerne aucun agent"));
        dijon.apply(dijon.sheets().add(ImpactSheetId.fresh(), "Agents", dijon.city()));
        var heir = dijon.impacts().sheets().getLast().id();
        var parties = dijon.roster().parties().stream().map(party -> party.id()).toList();
        dijon.apply(dijon.sheets().group(heir, StaffGroup.of(parties, Move.TRANSFERRED)));
        assertThat(said()).noneMatch(said -> said.contains("ne concerne aucun agent"));
    }

    @Test
    void agents_who_change_employers_come_under_another_authority() throws RefusedEditException {
        write(dijon.city(), StandardNature.HIERARCHY, ImpactField.DEGREE, "1");
        assertThat(said())
                .anyMatch(said -> said.startsWith("Personnel de la Ville et de son CCAS, Liens hiérarchiques | Degré |"
                        + " 164 agents changent d’employeur"));
        write(dijon.city(), StandardNature.DIRECT_HIERARCHY, ImpactField.DEGREE, "1 ou 2");
        assertThat(said()).noneMatch(said -> said.contains("changent d’employeur"));
    }

    @Test
    void those_who_stay_may_well_keep_their_authority() throws RefusedEditException {
        assertThat(said()).noneMatch(said -> said.contains("d’employeur"));
        dijon.apply(dijon.natures().remove(dijon.nature(StandardNature.HIERARCHY)));
        assertThat(said())
                .filteredOn(said -> said.contains("d’employeur"))
                .singleElement()
                .asString()
                .contains("Liens hiérarchiques directs");
    }

    @Test
    void a_high_degree_wants_an_action() throws RefusedEditException {
        dijon.apply(dijon.blocks().write(dijon.epci(), dijon.nature(StandardNature.LEAVE), "", ""));
        assertThat(said())
                .filteredOn(said -> said.contains("sans aucune action"))
                .containsExactly("Personnel de la Ville et de son CCAS, Liens hiérarchiques | Actions d’accompagnement"
                        + " | La fiche annonce un très fort impact sans aucune action d’accompagnement.");
    }

    @Test
    void a_gap_of_the_model_is_told_once_and_not_on_its_heirs() throws RefusedEditException {
        dijon.apply(dijon.natures().add(StandardNature.TRAINING));
        assertThat(said())
                .filteredOn(said -> said.contains("Formation"))
                .containsExactly(
                        "Personnel de la Métropole, Formation | Degré | Le degré d’impact manque.",
                        "Personnel de la Métropole, Formation | Description | La description manque.");
        write(dijon.city(), StandardNature.LEAVE, ImpactField.DESCRIPTION, "");
        assertThat(said())
                .contains("Personnel de la Ville et de son CCAS, Congés | Description | La description manque.");
    }

    @Test
    void a_degree_and_a_text_that_contradict_each_other_are_told() throws RefusedEditException {
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.DESCRIPTION, "Pas de changement.");
        assertThat(said()).noneMatch(said -> said.contains("Congés"));
        write(dijon.city(), StandardNature.LEAVE, ImpactField.DEGREE, "2");
        assertThat(said())
                .contains("Personnel de la Ville et de son CCAS, Congés | Degré | La description dit que rien ne"
                        + " change, mais le degré annonce : faible impact.");
        write(dijon.city(), StandardNature.LEAVE, ImpactField.DEGREE, "1 ou 2");
        assertThat(said()).noneMatch(said -> said.contains("Congés"));
    }

    @Test
    void a_rule_that_changes_is_an_impact() throws RefusedEditException {
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.BEFORE, "25 jours");
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.AFTER, "25 JOURS");
        assertThat(said()).noneMatch(said -> said.contains("Congés"));
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.AFTER, "27 jours");
        assertThat(said()).filteredOn(said -> said.contains("Congés")).hasSize(1);
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.DEGREE, "2");
        assertThat(said()).noneMatch(said -> said.contains("Congés"));
    }

    private void write(ImpactSheetId sheet, StandardNature nature, ImpactField field, String text)
            throws RefusedEditException {
        dijon.apply(dijon.items().write(new ImpactCell(sheet, dijon.nature(nature), field, text)));
    }

    /** What the checks say of the impact sheets: about | field | sentence. */
    private List<String> said() {
        return Findings.of(dijon.act).stream()
                .filter(finding -> finding.spot() instanceof ImpactSpot)
                .map(finding -> finding.spot().about(dijon.act) + " | "
                        + Words.FRENCH.say(finding.spot().label()) + " | " + Words.FRENCH.say(finding.message()))
                .map(said -> said.replace('\u00A0', ' ').strip())
                .toList();
    }
}
