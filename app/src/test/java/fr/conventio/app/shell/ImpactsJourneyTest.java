package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.Picture;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactLine;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.StandardNature;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The room of impact sheets, by keys alone. */
class ImpactsJourneyTest {
    @TempDir
    Path home;

    @Test
    void degrees_are_set_stretched_given_back_undone_and_found_again_after_closing() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            desktop.seeText("#impact-sentence", "91 agents de la Métropole");
            leaf(desktop);
            desktop.seeText("#impact-sentence", "161 agents de la Ville et 3 agents du CCAS");

            desktop.robot.type(KeyCode.HOME).type(KeyCode.DIGIT3);
            desktop.await(() -> degree(desktop, 1, StandardNature.WORKPLACE).equals("3"));
            desktop.robot.push(KeyCode.SHIFT, KeyCode.DIGIT2);
            desktop.await(() -> degree(desktop, 1, StandardNature.WORKPLACE).equals("2 ou 3"));
            assertThat(degree(desktop, 0, StandardNature.WORKPLACE)).isEqualTo("1");
            assertThat(line(desktop, 1, StandardNature.WORKPLACE).isOwn(ImpactField.DEGREE))
                    .isTrue();
            desktop.robot.type(KeyCode.DELETE);
            desktop.await(() -> degree(desktop, 1, StandardNature.WORKPLACE).equals("1"));
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> degree(desktop, 1, StandardNature.WORKPLACE).equals("2 ou 3"));
        }
        try (var desktop = open()) {
            reopen(desktop);
            assertThat(degree(desktop, 1, StandardNature.WORKPLACE)).isEqualTo("2 ou 3");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> degree(desktop, 1, StandardNature.WORKPLACE).equals("3"));
        }
    }

    @Test
    void a_figure_of_the_sentence_leads_to_the_posts_it_counts() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            leaf(desktop);
            desktop.seeText("#impact-sentence", "161 agents de la Ville et 3 agents du CCAS");
            var figures = DesktopUnderTest.onScreen(() ->
                    List.copyOf(desktop.robot.lookup("#impact-sentence .figure").queryAllAs(Hyperlink.class)));
            desktop.robot.interact(figures.get(1)::fire);
            TableView<?> posts = desktop.see("#roster-table");
            desktop.await(() -> posts.getItems().size() == 3);
            desktop.seeText("#clear-filter", "3 agents du CCAS");
        }
    }

    @Test
    void long_texts_are_written_beside_the_paper_and_given_back_to_the_model() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            leaf(desktop);
            desktop.robot.type(KeyCode.HOME).type(KeyCode.RIGHT).type(KeyCode.ENTER);
            TextInputControl description = desktop.see("#impact-DESCRIPTION");
            desktop.await(description::isFocused);
            desktop.seeText("#impact-DESCRIPTION-origin", "repris du modèle");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.A).write("deux sites");
            desktop.robot.type(KeyCode.TAB);
            desktop.await(() -> text(desktop, 1, ImpactField.DESCRIPTION).equals("deux sites"));
            desktop.seeText("#impact-DESCRIPTION-origin", "propre à la fiche");
            TextInputControl before = desktop.see("#impact-BEFORE");
            if (!before.isFocused()) {
                desktop.robot.type(KeyCode.TAB);
            }
            desktop.await(before::isFocused);
            desktop.robot.write("site a").type(KeyCode.TAB).write("site b").push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> text(desktop, 1, ImpactField.AFTER).equals("site b"));
            assertThat(text(desktop, 1, ImpactField.BEFORE)).isEqualTo("site a");
            desktop.seeText("#impact-degree-note", "diffèrent");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(() -> desktop.see("#impact-sheet").isFocused());
            desktop.robot.type(KeyCode.DELETE);
            desktop.await(() -> text(desktop, 1, ImpactField.DESCRIPTION).startsWith("Aucun déménagement"));
        }
    }

    @Test
    void a_variant_is_added_named_and_told_whom_it_is_about() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            desktop.robot.interact(() -> node(desktop, "#impact-add").requestFocus());
            desktop.robot.type(KeyCode.SPACE);
            TextInputControl title = desktop.see("#impact-title");
            desktop.await(title::isFocused);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.A).write("finances").type(KeyCode.ENTER);
            desktop.await(() ->
                    sheets(desktop).size() == 3 && sheet(desktop, 2).title().equals("finances"));
            desktop.seeText("#impact-sentence", "ne concerne encore aucun agent");
            TextInputControl posts = desktop.see("#impact-posts");
            desktop.robot.interact(posts::requestFocus);
            desktop.robot.write("900");
            desktop.seeText("#impact-posts-note", "ne désigne aucun agent");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.A).write("1, 3").type(KeyCode.ENTER);
            desktop.seeText("#impact-sentence", "2 agents de la Ville");
            desktop.robot
                    .push(KeyCode.CONTROL, KeyCode.A)
                    .type(KeyCode.BACK_SPACE)
                    .type(KeyCode.ENTER);
            CheckBox city = desktop.see("#impact-employer-Ville");
            desktop.await(() -> !city.isDisabled());
            desktop.robot.interact(city::requestFocus);
            desktop.robot.type(KeyCode.SPACE);
            desktop.seeText("#impact-sentence", "161 agents de la Ville");
            desktop.seeText("#impact-group-note", "comptent déjà");
        }
    }

    @Test
    void the_map_of_degrees_leads_to_a_line() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.PAGE_UP);
            Node map = desktop.see("#impact-map");
            desktop.await(map::isFocused);
            desktop.robot.type(KeyCode.RIGHT);
            for (int down = 0; down < 10; down++) {
                desktop.robot.type(KeyCode.DOWN);
            }
            assertThat(map.getAccessibleText()).contains("Liens hiérarchiques, ", "4 – très fort impact");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> desktop.see("#impact-sheet").isFocused());
            assertThat(desktop.see("#impact-sheet").getAccessibleText()).startsWith("Liens hiérarchiques, très fort");
            TextInputControl name = desktop.see("#impact-nature");
            assertThat(name.getText()).isEqualTo("Liens hiérarchiques");
        }
    }

    @Test
    void natures_move_and_go_by_keys_and_blocks_are_divided_and_joined() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            enter(desktop);
            desktop.robot.type(KeyCode.HOME).type(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.DOWN);
            desktop.await(() -> impacts(desktop).natures().get(2).standard() == StandardNature.CULTURE);
            desktop.robot.interact(() -> node(desktop, "#impact-split").requestFocus());
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> impacts(desktop).runs(sheet(desktop, 0).id()).size() == 2);
            desktop.robot.interact(() -> node(desktop, "#impact-merge").requestFocus());
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> impacts(desktop).runs(sheet(desktop, 0).id()).size() == 1);
            desktop.robot.type(KeyCode.ESCAPE).push(KeyCode.CONTROL, KeyCode.DELETE);
            desktop.await(() -> impacts(desktop).natures().size() == 17);
        }
    }

    @Test
    void a_finding_leads_to_the_sheets_group() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            search(desktop, "91 agents annonces");
            desktop.seeText("#impact-group-note", "5 postes sont en cours de recrutement");
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void example(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        desktop.see("#roster-table");
    }

    private static void reopen(DesktopUnderTest desktop) {
        desktop.click(".open-dossier");
        desktop.see("#roster-table");
    }

    private static void enter(DesktopUnderTest desktop) {
        search(desktop, "impacts");
        Node paper = desktop.see("#impact-sheet");
        desktop.robot.interact(paper::requestFocus);
    }

    /** Goes to the next sheet. */
    private static void leaf(DesktopUnderTest desktop) {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    }

    private static Node node(DesktopUnderTest desktop, String query) {
        return desktop.robot.lookup(query).query();
    }

    private static void search(DesktopUnderTest desktop, String words) {
        desktop.robot.push(KeyCode.CONTROL, KeyCode.K);
        TextInputControl search = desktop.see("#search");
        desktop.await(search::isFocused);
        desktop.robot.write(words.toLowerCase(Locale.ROOT));
        desktop.see("#search-results");
        desktop.robot.type(KeyCode.ENTER);
    }

    private static ImpactSheets impacts(DesktopUnderTest desktop) {
        return picture(desktop).act().impacts();
    }

    private static List<ImpactSheet> sheets(DesktopUnderTest desktop) {
        return impacts(desktop).sheets();
    }

    private static ImpactSheet sheet(DesktopUnderTest desktop, int place) {
        return sheets(desktop).get(place);
    }

    private static ImpactLine line(DesktopUnderTest desktop, int place, StandardNature standard) {
        return impacts(desktop).effective(sheet(desktop, place).id()).stream()
                .filter(line -> line.nature().standard() == standard)
                .findFirst()
                .orElseThrow();
    }

    private static String degree(DesktopUnderTest desktop, int place, StandardNature standard) {
        return line(desktop, place, standard).text(ImpactField.DEGREE);
    }

    private static String text(DesktopUnderTest desktop, int place, ImpactField field) {
        return line(desktop, place, StandardNature.WORKPLACE).text(field);
    }

    private static Picture picture(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get();
    }
}
