package fr.conventio.model.impact.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.impact.DijonSheets;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StandardNature;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.wording.Words;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class EditImpactsTest {
    private final DijonSheets dijon = new DijonSheets();

    @Test
    void what_is_written_into_the_model_shows_on_its_heirs_unless_they_say_otherwise() throws RefusedEditException {
        write(dijon.epci(), StandardNature.CHART, ImpactField.DEGREE, "2");
        write(dijon.epci(), StandardNature.HIERARCHY, ImpactField.DEGREE, "3");
        assertThat(degree(dijon.city(), StandardNature.CHART)).isEqualTo("2");
        assertThat(degree(dijon.city(), StandardNature.HIERARCHY)).isEqualTo("4");
    }

    @Test
    void a_heir_that_says_the_same_as_its_model_inherits_again() throws RefusedEditException {
        write(dijon.city(), StandardNature.HIERARCHY, ImpactField.DEGREE, "1");
        assertThat(dijon.line(dijon.city(), StandardNature.HIERARCHY).isOwn(ImpactField.DEGREE))
                .isFalse();
        write(
                dijon.city(),
                StandardNature.CULTURE,
                ImpactField.DESCRIPTION,
                dijon.line(dijon.epci(), StandardNature.CULTURE).text(ImpactField.DESCRIPTION));
        assertThat(dijon.impacts().item(dijon.city(), dijon.nature(StandardNature.CULTURE)))
                .isEmpty();
    }

    @Test
    void an_empty_text_of_a_heir_hides_that_of_its_model_and_a_reset_brings_it_back() throws RefusedEditException {
        write(dijon.city(), StandardNature.LEAVE, ImpactField.DESCRIPTION, "  ");
        assertThat(dijon.line(dijon.city(), StandardNature.LEAVE).text(ImpactField.DESCRIPTION))
                .isEmpty();
        var edit = dijon.items().reset(dijon.city(), dijon.nature(StandardNature.LEAVE), ImpactField.DESCRIPTION);
        assertThat(Words.FRENCH.say(edit.what())).isEqualTo("Congés\u00A0: Description du modèle");
        dijon.apply(edit);
        assertThat(dijon.line(dijon.city(), StandardNature.LEAVE).text(ImpactField.DESCRIPTION))
                .isNotEmpty();
        assertThat(dijon.items()
                        .reset(dijon.city(), dijon.nature(StandardNature.LEAVE), ImpactField.DESCRIPTION)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_text_keeps_its_lines_and_loses_its_stray_spaces() throws RefusedEditException {
        write(dijon.epci(), StandardNature.LEAVE, ImpactField.BEFORE, "  25  jours \n\u00A05 jours de RTT \n\n");
        assertThat(dijon.line(dijon.city(), StandardNature.LEAVE).text(ImpactField.BEFORE))
                .isEqualTo("25 jours\n5 jours de RTT");
    }

    @Test
    void what_does_not_differ_is_no_edit_and_what_cannot_be_is_refused() throws RefusedEditException {
        var leave = dijon.nature(StandardNature.LEAVE);
        assertThat(dijon.items()
                        .write(new ImpactCell(dijon.epci(), leave, ImpactField.DEGREE, " 1 "))
                        .isEmpty())
                .isTrue();
        refused(() -> write(dijon.epci(), StandardNature.LEAVE, ImpactField.DEGREE, "5"), "n’est pas un degré");
        refused(
                () -> write(dijon.epci(), StandardNature.LEAVE, ImpactField.DESCRIPTION, "x".repeat(4001)),
                "4 000 caractères");
    }

    @Test
    void several_cells_are_written_as_one_edit_or_not_at_all() throws RefusedEditException {
        var leave = dijon.nature(StandardNature.LEAVE);
        var good = new ImpactCell(dijon.city(), leave, ImpactField.DEGREE, "2");
        var alsoGood = new ImpactCell(dijon.city(), leave, ImpactField.DESCRIPTION, "Un jour de plus.");
        var edit = dijon.items().write(List.of(good, alsoGood));
        assertThat(edit.changes()).hasSize(1);
        dijon.apply(edit);
        assertThat(degree(dijon.city(), StandardNature.LEAVE)).isEqualTo("2");
        refused(
                () -> dijon.items()
                        .write(List.of(alsoGood, new ImpactCell(dijon.city(), leave, ImpactField.DEGREE, "beaucoup"))),
                "beaucoup");
    }

    @Test
    void the_first_sheet_of_an_act_brings_the_usual_natures() throws RefusedEditException {
        dijon.apply(dijon.sheets().remove(dijon.city()));
        dijon.apply(dijon.sheets().remove(dijon.epci()));
        for (var nature : List.copyOf(dijon.impacts().natures()).subList(1, 18)) {
            dijon.apply(dijon.natures().remove(nature.id()));
        }
        refused(
                () -> dijon.natures()
                        .remove(dijon.impacts().natures().getFirst().id()),
                "dernière nature");
        var empty = new EditSheets(dijon.act.dossier().id(), ImpactSheets.EMPTY);
        var edit = empty.add(ImpactSheetId.fresh(), "Agents", null);
        assertThat(edit.changes()).hasSize(1 + 18);
    }

    @Test
    void a_variant_inherits_everything_and_a_title_stands_once() throws RefusedEditException {
        var variant = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().add(variant, "Agents de la reprographie", dijon.city()));
        assertThat(degree(variant, StandardNature.HIERARCHY)).isEqualTo("4");
        assertThat(dijon.impacts().runs(variant)).hasSize(1);
        refused(() -> dijon.sheets().rename(variant, "PERSONNEL de la Metropole"), "s’appelle déjà");
        refused(() -> dijon.sheets().rename(variant, " "), "doit être rempli");
        assertThat(dijon.sheets().rename(variant, "Agents de la reprographie").isEmpty())
                .isTrue();
    }

    @Test
    void a_double_says_the_same_under_a_title_of_its_own_and_is_nobodys() throws RefusedEditException {
        dijon.apply(dijon.blocks().write(dijon.city(), top(), "Une réunion", "La direction"));
        var twin = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().duplicate(dijon.city(), twin));
        assertThat(dijon.impacts().find(twin).orElseThrow().title())
                .isEqualTo("Personnel de la Ville et de son CCAS (2)");
        assertThat(dijon.impacts().find(twin).orElseThrow().group().isNobody()).isTrue();
        assertThat(said(twin)).isEqualTo(said(dijon.city()));
        assertThat(dijon.impacts().runs(twin).getFirst().block().actions()).isEqualTo("Une réunion");
        var third = ImpactSheetId.fresh();
        dijon.apply(dijon.sheets().duplicate(dijon.city(), third));
        assertThat(dijon.impacts().find(third).orElseThrow().title()).endsWith("(3)");
    }

    @Test
    void a_model_is_not_removed_before_its_heirs_stand_alone() throws RefusedEditException {
        refused(() -> dijon.sheets().remove(dijon.epci()), "sert de modèle à la fiche « Personnel de la Ville");
        var before = said(dijon.city());
        var city = dijon.city();
        dijon.apply(dijon.sheets().detach(city));
        assertThat(said(city)).isEqualTo(before);
        assertThat(dijon.impacts().items(city)).hasSize(18);
        dijon.apply(dijon.sheets().remove(dijon.epci()));
        assertThat(said(city)).isEqualTo(before);
        assertThat(dijon.impacts().runs(city)).hasSize(1);
    }

    @Test
    void a_sheet_that_inherits_again_keeps_only_what_differs() throws RefusedEditException {
        dijon.apply(dijon.sheets().detach(dijon.city()));
        dijon.apply(dijon.sheets().inherit(dijon.city(), dijon.epci()));
        assertThat(dijon.impacts().items(dijon.city())).hasSize(3);
        assertThat(dijon.impacts().ownBlocks(dijon.city())).isEmpty();
        refused(() -> dijon.sheets().inherit(dijon.epci(), dijon.city()), "reprend déjà");
        refused(() -> dijon.sheets().inherit(dijon.epci(), dijon.epci()), "reprend déjà");
    }

    @Test
    void sheets_move_one_place_and_stop_at_the_edge() {
        var city = dijon.city();
        dijon.apply(dijon.sheets().move(city, false));
        assertThat(dijon.impacts().sheets()).extracting(ImpactSheet::id).startsWith(city);
        assertThat(dijon.sheets().move(city, false).isEmpty()).isTrue();
    }

    @Test
    void natures_are_added_at_the_end_of_their_domain_for_all_sheets() throws RefusedEditException {
        dijon.apply(dijon.natures().add(StandardNature.TRAINING));
        assertThat(names().get(9)).isEqualTo("Formation");
        assertThat(dijon.natures().missing())
                .doesNotContain(StandardNature.TRAINING)
                .contains(StandardNature.REMOTE_WORK);
        var own = ImpactNatureId.fresh();
        dijon.apply(dijon.natures().add(own, "Cadre de vie", "Stationnement"));
        assertThat(names()).endsWith("Action sociale", "Stationnement");
        dijon.apply(dijon.natures().rename(own, "Technique / métier", "Véhicules"));
        assertThat(names().subList(9, 11)).containsExactly("Formation", "Véhicules");
        assertThat(dijon.impacts().effective(dijon.city())).hasSize(20);
    }

    @Test
    void a_nature_moved_over_the_edge_of_its_domain_goes_into_the_next_one() {
        var tools = dijon.nature(StandardNature.TOOLS);
        dijon.apply(dijon.natures().move(tools, true));
        assertThat(dijon.impacts().find(tools).orElseThrow().domain()).isEqualTo("Statutaire / Conditions de travail");
        assertThat(names().get(8)).isEqualTo("Moyens / Outils de travail");
        dijon.apply(dijon.natures().move(tools, true));
        assertThat(names().get(9)).isEqualTo("Moyens / Outils de travail");
        assertThat(dijon.natures()
                        .move(dijon.impacts().natures().getFirst().id(), false)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_nature_goes_with_what_all_sheets_say_of_it_and_its_block_begins_at_the_next() throws RefusedEditException {
        dijon.apply(dijon.natures().remove(top()));
        assertThat(dijon.impacts().runs(dijon.city()))
                .singleElement()
                .satisfies(run -> assertThat(run.natures()).hasSize(17));
        assertThat(dijon.impacts().items(dijon.epci())).hasSize(17);
        assertThat(dijon.impacts().natures().stream().map(ImpactNature::position))
                .startsWith(0)
                .endsWith(16)
                .doesNotHaveDuplicates();
    }

    @Test
    void blocks_are_split_and_joined_without_losing_a_line() throws RefusedEditException {
        var city = dijon.city();
        var pay = dijon.nature(StandardNature.PAY_SCHEME);
        dijon.apply(dijon.blocks().split(city, pay));
        assertThat(dijon.impacts().runs(city))
                .extracting(run -> run.natures().size())
                .containsExactly(11, 7);
        assertThat(dijon.impacts().runs(dijon.epci())).hasSize(1);
        dijon.apply(dijon.blocks().write(city, dijon.nature(StandardNature.LEAVE), "Simulation de paie", "Paie"));
        assertThat(dijon.impacts().run(city, top()).orElseThrow().block().actions())
                .doesNotContain("Simulation");
        refused(() -> dijon.blocks().split(city, pay), "commence déjà ici");
        refused(() -> dijon.blocks().merge(city, top()), "au-dessus");
        dijon.apply(dijon.blocks().merge(city, pay));
        assertThat(dijon.impacts().runs(city))
                .singleElement()
                .satisfies(run -> assertThat(run.block().actions().lines())
                        .hasSize(3)
                        .last()
                        .isEqualTo("Simulation de paie"));
        dijon.apply(dijon.blocks().reset(city));
        assertThat(dijon.impacts().ownBlocks(city)).isEmpty();
        assertThat(dijon.impacts().runs(city)).hasSize(1);
    }

    @Test
    void a_block_is_split_where_it_was_asked_even_when_its_first_nature_moved_down() throws RefusedEditException {
        dijon.apply(dijon.natures().move(top(), true));
        dijon.apply(dijon.natures().move(dijon.nature(StandardNature.WORKPLACE), true));
        dijon.apply(dijon.blocks()
                .split(dijon.epci(), dijon.impacts().natures().get(1).id()));
        assertThat(dijon.impacts().runs(dijon.epci()))
                .extracting(run -> run.natures().size())
                .containsExactly(1, 17);
    }

    @Test
    void the_same_actions_as_the_models_stay_the_models() throws RefusedEditException {
        var block = dijon.impacts().blocks(dijon.city()).getFirst();
        assertThat(dijon.blocks()
                        .write(dijon.city(), top(), block.actions(), block.actors())
                        .isEmpty())
                .isTrue();
    }

    private void write(ImpactSheetId sheet, StandardNature nature, ImpactField field, String text)
            throws RefusedEditException {
        dijon.apply(dijon.items().write(new ImpactCell(sheet, dijon.nature(nature), field, text)));
    }

    private String degree(ImpactSheetId sheet, StandardNature nature) {
        return dijon.line(sheet, nature).text(ImpactField.DEGREE);
    }

    private ImpactNatureId top() {
        return dijon.impacts().natures().getFirst().id();
    }

    private List<String> names() {
        return dijon.impacts().natures().stream().map(ImpactNature::name).toList();
    }

    private List<String> said(ImpactSheetId sheet) {
        return dijon.impacts().effective(sheet).stream()
                .map(EditImpactsTest::said)
                .toList();
    }

    private static String said(ImpactLine line) {
        return line.nature().name() + line.text(ImpactField.DEGREE) + line.text(ImpactField.DESCRIPTION);
    }

    private static void refused(ThrowingCallable edit, String reason) {
        assertThatThrownBy(edit)
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()).replace('\u00A0', ' '))
                                .contains(reason));
    }
}
