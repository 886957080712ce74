package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.grid.KeyGrid;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer says who does what, by keyboard alone, in the real window on the real store. */
class RaciJourneyTest {
    @TempDir
    Path home;

    @Test
    void letters_are_typed_filled_emptied_taken_back_and_there_after_reopening() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            cursor(desktop, 30, 1);
            desktop.robot.type(KeyCode.A).type(KeyCode.R);
            awaitLetters(desktop, 30, 1, "A/R");

            desktop.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
            desktop.robot.push(KeyCode.SHIFT, KeyCode.DOWN);
            desktop.robot.type(KeyCode.C);
            awaitLetters(desktop, 30, 2, "C");
            awaitLetters(desktop, 31, 2, "C/I");
            assertThat(letters(desktop, 30, 1)).isEqualTo("A/R/C");

            desktop.robot.type(KeyCode.DELETE);
            awaitLetters(desktop, 30, 1, "");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            awaitLetters(desktop, 30, 1, "A/R/C");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            awaitLetters(desktop, 30, 1, "A/R");
        }
        try (var desktop = open()) {
            desktop.click(".open-dossier");
            raci(desktop);
            assertThat(letters(desktop, 30, 1)).isEqualTo("A/R");
            assertThat(letters(desktop, 30, 2)).isEmpty();
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Y);
            awaitLetters(desktop, 30, 1, "A/R/C");
        }
    }

    @Test
    void a_block_is_copied_and_pasted_and_a_wrong_one_is_refused_with_its_place() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            cursor(desktop, 1, 1);
            desktop.robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.C);
            cursor(desktop, 30, 8);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.V);
            awaitLetters(desktop, 30, 8, "A");
            awaitLetters(desktop, 30, 9, "C/I");

            desktop.robot.interact(() -> {
                var content = new ClipboardContent();
                content.putString("R\tZ\n");
                Clipboard.getSystemClipboard().setContent(content);
            });
            desktop.robot.push(KeyCode.CONTROL, KeyCode.V);
            desktop.seeText("#notice-text", "« Z » ne se compose pas de lettres de la légende");
            assertThat(letters(desktop, 30, 8)).isEqualTo("A");
        }
    }

    @Test
    void a_row_is_confirmed_with_the_space_bar_and_found_by_the_filter() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            cursor(desktop, 1, 1);
            desktop.robot.type(KeyCode.SPACE);
            desktop.seeText("#raci-doubtful", "À confirmer : 56");

            ToggleButton doubtful = desktop.see("#raci-doubtful");
            desktop.robot.interact(doubtful::requestFocus);
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> activities(desktop).size() == 56);
            TextField search = desktop.see("#raci-search");
            desktop.robot.interact(search::requestFocus);
            desktop.robot.write("avenant");
            // Its section is called so too.
            desktop.await(() -> activities(desktop).size() == 8);
        }
    }

    @Test
    void a_row_is_added_named_moved_and_removed() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            cursor(desktop, 1, 1);
            desktop.robot.type(KeyCode.INSERT);
            desktop.await(() -> raciOf(desktop).activities().size() == 62 && focused(desktop, "raci-name"));
            desktop.robot.write("Bilan annuel").type(KeyCode.ENTER);
            desktop.await(() -> label(desktop, 2).equals("Bilan annuel"));

            desktop.robot.interact(() -> grid(desktop).requestFocus());
            desktop.robot.push(KeyCode.ALT, KeyCode.DOWN);
            desktop.await(() -> label(desktop, 3).equals("Bilan annuel"));
            desktop.robot.push(KeyCode.CONTROL, KeyCode.DELETE);
            desktop.await(() -> raciOf(desktop).activities().size() == 61);
        }
    }

    @Test
    void a_role_tells_what_it_has_to_do_and_its_new_name_heads_its_column() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            desktop.robot.interact(() -> fire(desktop, "#raci-add", "#raci-add-role"));
            desktop.await(() -> raciOf(desktop).roles().size() == 10 && focused(desktop, "raci-role-name"));
            desktop.robot.write("Trésorerie").type(KeyCode.ENTER);
            desktop.await(() -> raciOf(desktop).roles().getLast().name().equals("Trésorerie"));
            desktop.await(() -> desktop.robot.lookup(".grid-header").queryAllAs(Labeled.class).stream()
                    .anyMatch(header -> header.getText().equals("Trésorerie")));
        }
    }

    @Test
    void a_finding_about_a_row_leads_to_it() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            TextField search = desktop.see("#search");
            desktop.robot.interact(() -> {
                search.requestFocus();
                search.setText("transmission en prefecture");
            });
            desktop.see("#search-results");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> grid(desktop).row().equals(Optional.of(row(desktop, 31))));
        }
    }

    @Test
    void a_workbook_that_was_written_is_taken_over_again() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            var act = desktop.session().dossier().orElseThrow().picture().get().act();
            var piece = Pieces.of(act).stream()
                    .filter(each -> each.kind() == PieceKind.RACI)
                    .findFirst()
                    .orElseThrow();
            var file = desktop.session().tools().desk().press().print(piece, Format.XLSX, act, home, Progress.NONE);
            cursor(desktop, 1, 1);
            desktop.robot.type(KeyCode.DELETE);
            awaitLetters(desktop, 1, 1, "");
            desktop.willChoose(file);
            Button take = desktop.see("#raci-take");
            desktop.robot.interact(take::requestFocus);
            desktop.robot.type(KeyCode.SPACE);
            awaitLetters(desktop, 1, 1, "A");
        }
    }

    @Test
    void a_matrix_is_begun_in_an_empty_dossier() throws Exception {
        try (var desktop = open()) {
            desktop.click("#home-welcome-create");
            for (var field : List.of("#new-title", "#new-carrier", "#new-commune")) {
                TextField entry = desktop.see(field);
                desktop.robot.interact(entry::requestFocus);
                desktop.robot.write("Essai " + field.length());
            }
            Button create = desktop.see("#new-create");
            desktop.robot.interact(create::requestFocus);
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> !desktop.robot.lookup(".door").queryAll().isEmpty());
            door(desktop);
            Button begin = desktop.see("#raci-begin");
            desktop.robot.interact(begin::requestFocus);
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> raciOf(desktop).activities().size() == 1);
            desktop.see("#raci-grid");
            assertThat(raciOf(desktop).legend()).hasSize(4);
        }
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void example(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        raci(desktop);
    }

    private static void raci(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        door(desktop);
        desktop.see("#raci-grid");
        desktop.await(() -> !activities(desktop).isEmpty());
    }

    private static void door(DesktopUnderTest desktop) {
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("RACI"))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
    }

    private static void fire(DesktopUnderTest desktop, String menu, String item) {
        desktop.robot.lookup(menu).<MenuButton>query().getItems().stream()
                .filter(each -> ("#" + each.getId()).equals(item))
                .forEach(each -> each.fire());
    }

    private static KeyGrid<EntityId, RaciRoleId> grid(DesktopUnderTest desktop) {
        return desktop.see("#raci-grid");
    }

    private static List<EntityId> activities(DesktopUnderTest desktop) {
        return grid(desktop).getItems().stream()
                .filter(RaciActivityId.class::isInstance)
                .toList();
    }

    private static Raci raciOf(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get().act().raci();
    }

    private static RaciActivityId row(DesktopUnderTest desktop, int number) {
        return raciOf(desktop).activities().get(number - 1).id();
    }

    private static String label(DesktopUnderTest desktop, int number) {
        return raciOf(desktop).activities().get(number - 1).label();
    }

    private static void cursor(DesktopUnderTest desktop, int row, int column) {
        var role = raciOf(desktop).roles().get(column - 1).id();
        desktop.robot.interact(() -> grid(desktop).reveal(row(desktop, row), role));
        desktop.await(() -> grid(desktop).isFocused());
    }

    private static String letters(DesktopUnderTest desktop, int row, int column) {
        var role = raciOf(desktop).roles().get(column - 1).id();
        return raciOf(desktop).letters(row(desktop, row), role).written();
    }

    private static void awaitLetters(DesktopUnderTest desktop, int row, int column, String letters) {
        desktop.await(() -> letters(desktop, row, column).equals(letters));
        desktop.await(() -> shown(desktop, row, column).equals(letters));
    }

    /** What the grid shows in a cell in sight. */
    private static String shown(DesktopUnderTest desktop, int row, int column) {
        var role = raciOf(desktop).roles().get(column - 1).id();
        for (Node node : desktop.robot.lookup(".grid-cell").queryAll()) {
            if (node instanceof TableCell<?, ?> cell
                    && row(desktop, row).equals(cell.getItem())
                    && role.equals(cell.getTableColumn().getUserData())) {
                return cell.getText();
            }
        }
        return letters(desktop, row, column);
    }

    private static boolean focused(DesktopUnderTest desktop, String id) {
        var owner = desktop.stage().getScene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }
}
