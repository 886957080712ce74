package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer says who joins what, with the keyboard alone, in the real window on the real store. */
class ServicesJourneyTest {
    @TempDir
    Path home;

    @Test
    void a_cell_is_joined_taken_back_and_joined_again_and_stays_so_after_closing_and_reopening() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            desktop.seeText("#services-figures", "17 services · 33 lignes · 63 adhésions · 3 à confirmer");
            type(desktop, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 64);
            desktop.seeText("#services-figures", "64 adhésions");

            desktop.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            desktop.await(() -> adhesions(desktop) == 63);
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 64);
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            services(desktop);
            desktop.seeText("#services-figures", "64 adhésions");
        }
    }

    @Test
    void a_total_leads_to_the_adhesions_it_counts() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            var totals = DesktopUnderTest.onScreen(
                    () -> List.copyOf(desktop.robot.lookup(".grid-total").queryAllAs(Labeled.class)));
            var ccas = totals.stream()
                    .filter(total ->
                            total instanceof Hyperlink && total.getText().equals("30"))
                    .map(Hyperlink.class::cast)
                    .findFirst()
                    .orElseThrow();
            desktop.robot.interact(ccas::fire);
            TableView<?> choices = desktop.see("#choices");
            desktop.await(() -> choices.getItems().size() == 30);
            desktop.seeText("#choices-heading", "Recopier les choix de « CCAS »");
        }
    }

    @Test
    void every_view_is_reached_worked_in_and_left_with_the_keyboard_alone() throws Exception {
        try (var desktop = open()) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("services");
            desktop.see("#adhesions");
            desktop.await(() -> grid(desktop).isFocused());

            with(desktop, KeyCode.CONTROL, KeyCode.DIGIT2);
            desktop.await(() -> desktop.see("#members-lines").isFocused());
            TableView<?> members = desktop.see("#members");
            assertThat(members.getItems()).hasSize(2);
            type(desktop, KeyCode.DOWN);
            desktop.await(() -> members.getItems().size() == 1);
            desktop.seeText("#members-absent", "N’y ont pas adhéré : CCAS");
            photograph(desktop, "services-members");
            type(desktop, KeyCode.TAB, KeyCode.DOWN, KeyCode.ENTER);
            desktop.see("#adhesions");
            desktop.await(() -> grid(desktop).isFocused());
            desktop.seeText("#adhesion-finding", "À confirmer : L’acte ne porte qu’une croix");
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 62);
            with(desktop, KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> adhesions(desktop) == 63);

            with(desktop, KeyCode.CONTROL, KeyCode.DIGIT3);
            desktop.await(() -> desktop.see("#choices-parties").isFocused());
            type(desktop, KeyCode.DOWN);
            desktop.await(
                    () -> ((TableView<?>) desktop.see("#choices")).getItems().size() == 30);
            desktop.tabTo(".copying .check-box");
            type(desktop, KeyCode.SPACE);
            desktop.tabTo("#copy-choices");
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 60);

            with(desktop, KeyCode.CONTROL, KeyCode.DIGIT4);
            desktop.await(() -> desktop.see("#section-rules").isFocused());
            with(desktop, KeyCode.CONTROL, KeyCode.DIGIT1);
            desktop.await(() -> grid(desktop).isFocused());
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            services(desktop);
            desktop.seeText("#services-figures", "60 adhésions");
        }
    }

    @Test
    void a_filled_in_workbook_is_taken_as_one_edit_and_an_unchanged_one_says_so() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            var piece = Pieces.of(act(desktop)).stream()
                    .filter(found -> found.kind() == PieceKind.SERVICES)
                    .findFirst()
                    .orElseThrow();
            var file = TestDesk.in(home).press().print(piece, Format.XLSX, act(desktop), home, Progress.NONE);
            desktop.willChoose(file);
            desktop.click("#services-take");
            desktop.seeText("#notice-text", "rien n’a changé");
            assertThat(entries(desktop)).isEqualTo(1);

            type(desktop, KeyCode.ESCAPE);
            desktop.robot.interact(() -> grid(desktop).requestFocus());
            with(desktop, KeyCode.CONTROL, KeyCode.A);
            type(desktop, KeyCode.DELETE);
            desktop.await(() -> adhesions(desktop) == 0);
            desktop.click("#services-take");
            desktop.await(() -> adhesions(desktop) == 63);
            assertThat(entries(desktop)).isEqualTo(3);
        }
    }

    private static void photograph(DesktopUnderTest desktop, String name) throws Exception {
        desktop.photograph(Path.of("target", "screens", name + "-1280.png"), 1280, 800);
        desktop.photograph(Path.of("target", "screens", name + "-1920.png"), 1920, 1080);
    }

    @Test
    void a_block_is_chosen_left_and_filled_down_and_right() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            with(desktop, KeyCode.SHIFT, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
            type(desktop, KeyCode.DELETE);
            // Five of the six cells were joined.
            desktop.await(() -> adhesions(desktop) == 58);
            with(desktop, KeyCode.CONTROL, KeyCode.HOME);
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 59);
            with(desktop, KeyCode.SHIFT, KeyCode.RIGHT);
            with(desktop, KeyCode.CONTROL, KeyCode.R);
            desktop.await(() -> adhesions(desktop) == 60);
            with(desktop, KeyCode.SHIFT, KeyCode.DOWN, KeyCode.DOWN);
            with(desktop, KeyCode.CONTROL, KeyCode.D);
            desktop.await(() -> adhesions(desktop) == 64);
        }
    }

    @Test
    void a_whole_row_and_a_whole_service_are_left_and_joined_in_one_step() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            with(desktop, KeyCode.SHIFT, KeyCode.SPACE);
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 61);
            // Down to the heading of Ressources humaines: its ten parts are left by both parties.
            type(desktop, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            type(desktop, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN);
            with(desktop, KeyCode.SHIFT, KeyCode.SPACE);
            type(desktop, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 41);
            assertThat(entries(desktop)).isEqualTo(3);
        }
    }

    @Test
    void a_doubt_is_confirmed_and_a_date_is_refused_then_written() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            type(desktop, KeyCode.DOWN);
            desktop.seeText("#adhesion-finding", "À confirmer : L’acte ne porte qu’une croix");
            type(desktop, KeyCode.ENTER);
            desktop.await(() -> field(desktop, "#adhesion-START").isFocused());
            desktop.robot.write("31/02/2019");
            desktop.seeText("#adhesion-START-note", "31/02/2019 n’existe pas");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.robot.write("01/02/2019");
            type(desktop, KeyCode.TAB, KeyCode.TAB);
            desktop.await(() -> field(desktop, "#adhesion-DOUBT").isFocused());
            with(desktop, KeyCode.CONTROL, KeyCode.A);
            type(desktop, KeyCode.DELETE);
            with(desktop, KeyCode.CONTROL, KeyCode.ENTER);
            desktop.seeText("#services-figures", "63 adhésions · 2 à confirmer");
            desktop.seeText("#adhesion-state", "Adhésion à partir du 1er février 2019");
            type(desktop, KeyCode.ESCAPE);
            assertThat(grid(desktop).isFocused()).isTrue();
        }
    }

    @Test
    void a_service_and_its_part_are_added_named_moved_and_removed() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            type(desktop, KeyCode.INSERT);
            desktop.await(() -> field(desktop, "#service-NAME").isFocused()
                    && field(desktop, "#service-NAME").getText().equals("Nouveau service"));
            desktop.robot.write("Archives");
            type(desktop, KeyCode.ENTER);
            desktop.await(() -> names(desktop).contains("Archives"));
            type(desktop, KeyCode.ESCAPE);
            with(desktop, KeyCode.SHIFT, KeyCode.INSERT);
            desktop.await(() -> field(desktop, "#part-NAME").isFocused());
            desktop.robot.write("Fonds anciens");
            type(desktop, KeyCode.ENTER);
            desktop.await(
                    () -> act(desktop).perimeter().leaves().getLast().name().equals("Fonds anciens"));
            type(desktop, KeyCode.ESCAPE, KeyCode.UP);
            with(desktop, KeyCode.ALT, KeyCode.UP);
            desktop.await(() -> names(desktop).indexOf("Archives") == 16);
            with(desktop, KeyCode.CONTROL, KeyCode.DELETE);
            desktop.await(() -> names(desktop).size() == 17);
        }
    }

    @Test
    void a_service_with_posts_is_not_removed_and_the_reason_is_told() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            with(desktop, KeyCode.CONTROL, KeyCode.DELETE);
            desktop.seeText("#notice-text", "« Affaires juridiques » compte 4 postes");
            assertThat(names(desktop)).hasSize(17);
        }
    }

    @Test
    void missions_are_written_point_by_point() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            desktop.robot.interact(() -> field(desktop, "#service-MISSIONS").requestFocus());
            with(desktop, KeyCode.CONTROL, KeyCode.A);
            desktop.robot.write("Conseiller");
            type(desktop, KeyCode.ENTER);
            desktop.robot.write("- par écrit");
            with(desktop, KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> act(desktop)
                    .perimeter()
                    .services()
                    .getFirst()
                    .missions()
                    .written()
                    .equals("Conseiller\n– par écrit"));
        }
    }

    @Test
    void the_finding_about_the_service_without_posts_leads_to_it() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            door(desktop, "Contrôles");
            TableView<?> findings = desktop.see("#findings");
            desktop.await(() -> !findings.getItems().isEmpty());
            int line = place(findings, "Centrale d’achats");
            desktop.robot.interact(() -> {
                findings.requestFocus();
                findings.getSelectionModel().clearAndSelect(line);
                findings.scrollTo(line);
            });
            type(desktop, KeyCode.ENTER);
            desktop.await(() -> desktop.robot.lookup("#service-NAME").tryQuery().isPresent()
                    && field(desktop, "#service-NAME").isFocused());
            assertThat(field(desktop, "#service-NAME").getText()).isEqualTo("Centrale d’achats");
        }
    }

    @Test
    void a_rule_for_a_section_is_added_written_and_removed() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            desktop.click("#services-rules");
            TableView<?> rules = desktop.see("#section-rules");
            desktop.photograph(Path.of("target", "screens", "services-rules.png"), 1280, 800);
            desktop.robot.interact(rules::requestFocus);
            type(desktop, KeyCode.INSERT);
            desktop.await(() -> field(desktop, "#rule-CODE").isFocused()
                    && field(desktop, "#rule-CODE").getText().equals("CODE"));
            desktop.robot.write("ARCHIV");
            type(desktop, KeyCode.ENTER);
            desktop.await(() ->
                    act(desktop).perimeter().sectionRules().of("ARCHIV", "").size() == 1);
            desktop.robot.interact(rules::requestFocus);
            type(desktop, KeyCode.DELETE);
            desktop.await(() ->
                    act(desktop).perimeter().sectionRules().of("ARCHIV", "").isEmpty());
        }
    }

    @Test
    void a_convention_of_25_parties_keeps_its_cursor_in_sight_and_copies_one_communes_choices_to_all()
            throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            join(desktop);
            services(desktop);
            desktop.await(() -> act(desktop).perimeter().joiners().size() == 24);
            with(desktop, KeyCode.CONTROL, KeyCode.END);
            desktop.await(() -> {
                var current = desktop.robot.lookup(".adhesion-cell").queryAllAs(Label.class).stream()
                        .filter(cell -> cell.getPseudoClassStates().toString().contains("current"))
                        .findFirst()
                        .orElseThrow();
                var place = current.localToScene(current.getBoundsInLocal());
                var inside = grid(desktop).localToScene(grid(desktop).getBoundsInLocal());
                return inside.contains(place.getCenterX(), place.getCenterY());
            });
            desktop.photograph(Path.of("target", "screens", "services-25-1280.png"), 1280, 800);
            desktop.photograph(Path.of("target", "screens", "services-25-1920.png"), 1920, 1080);

            desktop.click("#services-parties");
            desktop.see("#choices");
            desktop.photograph(Path.of("target", "screens", "services-choices.png"), 1280, 800);
            desktop.click("#copy-all");
            assertThat(desktop.robot.lookup(".copying .check-box").queryAllAs(CheckBox.class))
                    .hasSize(23)
                    .allMatch(CheckBox::isSelected);
            desktop.click("#copy-choices");
            desktop.await(() -> adhesions(desktop) == 24 * 33);
            desktop.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            desktop.await(() -> adhesions(desktop) == 63);
        }
    }

    @Test
    void a_search_leaves_the_lines_that_hold_its_words() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-example");
            services(desktop);
            desktop.robot.interact(() -> field(desktop, "#service-search").requestFocus());
            desktop.robot.write("dette");
            desktop.await(() -> desktop.robot.lookup(".grid-name").queryAllAs(Label.class).stream()
                    .map(Label::getText)
                    .toList()
                    .equals(List.of("Finances", "Dette")));
            type(desktop, KeyCode.ENTER, KeyCode.DOWN, KeyCode.SPACE);
            desktop.await(() -> adhesions(desktop) == 62);
        }
    }

    private static void join(DesktopUnderTest desktop) {
        desktop.robot.interact(() -> dossier(desktop).edit(act -> {
            var changes = new ArrayList<Change<?>>();
            for (var name : Communes.BESIDE_THE_CITY) {
                changes.add(Change.added(new Party(
                        PartyId.fresh(),
                        3 + changes.size(),
                        PartyKind.COMMUNE,
                        "Commune de " + name,
                        name,
                        "de " + name)));
            }
            return new Edit(act.dossier().id(), Message.of("edit.cells", 22L), changes);
        }));
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void services(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        door(desktop, "Services");
        desktop.see("#adhesions");
        desktop.await(() -> grid(desktop).isFocused());
    }

    private static void door(DesktopUnderTest desktop, String title) {
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(title))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
    }

    private static int place(TableView<?> findings, String about) {
        var column = findings.getColumns().stream()
                .filter(each -> each.getText().equals("Objet"))
                .findFirst()
                .orElseThrow();
        for (int line = 0; line < findings.getItems().size(); line++) {
            if (about.equals(column.getCellData(line))) {
                return line;
            }
        }
        throw new AssertionError("no finding about " + about);
    }

    private static Control grid(DesktopUnderTest desktop) {
        return desktop.robot.lookup("#adhesions").queryAs(Control.class);
    }

    private static TextInputControl field(DesktopUnderTest desktop, String query) {
        return desktop.robot.lookup(query).queryAs(TextInputControl.class);
    }

    private static void type(DesktopUnderTest desktop, KeyCode... keys) {
        desktop.robot.type(keys);
    }

    private static void with(DesktopUnderTest desktop, KeyCode modifier, KeyCode... keys) {
        desktop.robot.press(modifier);
        desktop.robot.type(keys);
        desktop.robot.release(modifier);
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }

    private static Act act(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get().act();
    }

    private static int entries(DesktopUnderTest desktop) {
        return dossier(desktop).picture().get().entries().size();
    }

    private static int adhesions(DesktopUnderTest desktop) {
        return PerimeterTotals.of(act(desktop).perimeter()).adhesions();
    }

    private static List<String> names(DesktopUnderTest desktop) {
        return act(desktop).perimeter().services().stream()
                .map(service -> service.name())
                .toList();
    }
}
