package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.LineDifference;
import fr.conventio.model.roster.reading.ReadValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import with the keyboard alone: Enter goes on, Escape leaves what is nearest, and nothing settled is lost. */
class ImportByKeysJourneyTest {
    @TempDir
    Path home;

    private SentFiles files;

    @BeforeEach
    void send() throws Exception {
        files = new SentFiles(Files.createDirectories(home.resolve("recu")));
    }

    @Test
    void enter_goes_on_by_one_step_and_takes_at_the_last_alone() throws Exception {
        try (var desktop = begun(files.shapes().getFirst())) {
            isAt(desktop, "review");
            for (var back : List.of("values", "columns", "file")) {
                push(desktop, KeyCode.LEFT);
                isAt(desktop, back);
            }
            desktop.robot.type(KeyCode.ENTER);
            isAt(desktop, "columns");
            desktop.robot.type(KeyCode.ENTER);
            isAt(desktop, "values");
            desktop.robot.type(KeyCode.ENTER);
            isAt(desktop, "review");
            desktop.tabTo("#import-filter");
            desktop.robot.write("archiv").type(KeyCode.ENTER);
            isAt(desktop, "review");
            assertThat(roster(desktop).posts()).isEmpty();
            desktop.tabTo("#import-take");
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> roster(desktop).posts().size() == 2);
        }
    }

    @Test
    void escape_leaves_the_cell_then_asks_before_what_was_settled_is_lost() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.await(() -> roster(desktop).posts().size() == 255);
            var before = roster(desktop);
            desktop.willChoose(files.messy());
            desktop.click("#import");
            desktop.see("#import-steps");
            desktop.click("#import-step-review");
            editFirst(desktop);
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.await(() ->
                    desktop.robot.lookup("#refused .text-field").tryQuery().isEmpty());
            isAt(desktop, "review");
            int refused = desktop.<TableView<?>>see("#refused").getItems().size();
            editFirst(desktop);
            TextField field = desktop.robot.lookup("#refused .text-field").query();
            desktop.robot.interact(() -> field.setText("01/02/2027"));
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> desktop.<TableView<?>>see("#refused").getItems().size() < refused);
            isAt(desktop, "review");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.seeText("#import-leave-question", "sera oublié");
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.see("#import-take");
            assertThat(desktop.<TableView<?>>see("#refused").getItems()).hasSizeLessThan(refused);
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.seeText("#import-leave-question", "sera oublié");
            desktop.tabTo("#import-leave-sure");
            desktop.robot.type(KeyCode.SPACE);
            desktop.see("#roster-table");
            assertThat(roster(desktop)).isSameAs(before);
            assertThat(desktop.session().dossier().orElseThrow().picture().get().entries())
                    .extracting(entry -> entry.kind())
                    .containsExactly(EntryKind.CREATION);
        }
    }

    @Test
    void an_import_in_which_nothing_was_settled_is_left_without_a_word() throws Exception {
        try (var desktop = begun(files.messy())) {
            desktop.robot.type(KeyCode.ESCAPE);
            desktop.see("#home-welcome-import");
        }
    }

    @Test
    void a_line_of_a_difference_and_a_cell_of_one_are_left_by_keys_and_stay_left() throws Exception {
        try (var desktop = begun(files.messy())) {
            desktop.click("#import-take");
            desktop.see("#roster-table");
            desktop.await(() -> !roster(desktop).posts().isEmpty());
            desktop.willChoose(files.nextMonth());
            desktop.click("#import");
            desktop.see("#import-steps");
            desktop.click("#import-step-difference");
            desktop.click("#import-kind-added");
            TableView<LineDifference> lines = desktop.see("#import-lines");
            desktop.seeText("#import-take", "2 ajouts");
            var left = number(lines.getItems().getFirst());
            var taken = number(lines.getItems().getLast());
            desktop.tabTo("#import-lines");
            desktop.robot.type(KeyCode.SPACE);
            desktop.seeText("#import-take", "1 ajout,");
            var words = desktop.text("#import-take");
            for (var step : List.of("file", "columns", "values", "review", "difference")) {
                desktop.click("#import-step-" + step);
                isAt(desktop, step);
                assertThat(desktop.text("#import-take")).isEqualTo(words);
            }
            desktop.tabTo("#import-take");
            desktop.robot.type(KeyCode.ENTER);
            desktop.see("#roster-table");
            assertThat(roster(desktop).posts())
                    .extracting(post -> post.personal().staffNumber())
                    .contains(taken)
                    .doesNotContain(left);
        }
    }

    @Test
    void what_was_settled_at_each_step_is_there_after_going_back_and_forth() throws Exception {
        try (var desktop = begun(files.messy())) {
            desktop.click("#import-step-columns");
            TextField name = desktop.see("#import-mapping-name");
            desktop.robot.interact(() -> name.setText("Ville de Valfleury"));
            desktop.click("#import-step-values");
            ListView<PostField> fields = desktop.see("#import-fields");
            desktop.robot.interact(() -> fields.getSelectionModel().select(PostField.STATUS));
            desktop.await(
                    () -> desktop.robot.lookup("#import-confirm").queryButton().isVisible());
            desktop.click("#import-confirm");
            desktop.await(
                    () -> !desktop.robot.lookup("#import-confirm").queryButton().isVisible());
            desktop.click("#import-step-review");
            desktop.click("#import-view-refused");
            int refused = desktop.<TableView<?>>see("#refused").getItems().size();
            editFirst(desktop);
            TextField value = desktop.robot.lookup("#refused .text-field").query();
            desktop.robot.interact(() -> value.setText("01/02/2027"));
            desktop.robot.type(KeyCode.ENTER);
            desktop.await(() -> desktop.<TableView<?>>see("#refused").getItems().size() < refused);
            desktop.click("#import-view-accepted");
            TextField filter = desktop.see("#import-filter");
            desktop.robot.interact(() -> filter.setText("juriste"));
            for (var back : List.of("values", "columns", "file")) {
                push(desktop, KeyCode.LEFT);
                isAt(desktop, back);
            }
            for (var on : List.of("columns", "values", "review")) {
                push(desktop, KeyCode.RIGHT);
                isAt(desktop, on);
            }
            assertThat(filter.getText()).isEqualTo("juriste");
            assertThat(desktop.<TableView<?>>see("#accepted").getItems()).hasSize(1);
            desktop.click("#import-view-refused");
            desktop.robot.interact(() -> filter.setText(""));
            assertThat(desktop.<TableView<?>>see("#refused").getItems()).hasSizeLessThan(refused);
            desktop.click("#import-step-columns");
            assertThat(desktop.<TextField>see("#import-mapping-name").getText()).isEqualTo("Ville de Valfleury");
            desktop.click("#import-step-values");
            TableView<ReadValue> values = desktop.see("#import-values");
            desktop.robot.interact(() -> fields.getSelectionModel().select(PostField.STATUS));
            assertThat(values.getItems()).noneMatch(said -> said.kind() == ReadValue.Kind.DOUBTFUL);
        }
    }

    private DesktopUnderTest begun(Path file) throws Exception {
        var desktop = new DesktopUnderTest(home, 1000, 800);
        desktop.willChoose(file);
        desktop.click("#home-welcome-import");
        desktop.see("#import-steps .toggle-button");
        // Keys that come before the window has the focus, and the step in it, are lost.
        desktop.await(() -> desktop.stage().isFocused()
                && desktop.robot
                        .lookup("#import-view")
                        .lookup((Node node) -> node.isFocused())
                        .tryQuery()
                        .isPresent());
        return desktop;
    }

    private static void push(DesktopUnderTest desktop, KeyCode arrow) {
        desktop.robot.press(KeyCode.ALT).type(arrow).release(KeyCode.ALT);
    }

    /** Begins to edit the value of the first refused cell. */
    private static void editFirst(DesktopUnderTest desktop) {
        TableView<Object> refused = desktop.see("#refused");
        desktop.robot.interact(() -> {
            var value = refused.getColumns().stream()
                    .filter(column -> column.getText().equals("Valeur"))
                    .findFirst()
                    .orElseThrow();
            refused.requestFocus();
            refused.getSelectionModel().select(0);
            refused.layout();
            refused.edit(0, value);
        });
        desktop.await(
                () -> desktop.robot.lookup("#refused .text-field").tryQuery().isPresent());
        desktop.robot.interact(
                () -> desktop.robot.lookup("#refused .text-field").query().requestFocus());
    }

    private static String number(LineDifference line) {
        return Objects.requireNonNull(line.after()).personal().staffNumber();
    }

    private static void isAt(DesktopUnderTest desktop, String step) {
        desktop.await(() -> desktop.robot
                .lookup("#import-step-" + step)
                .queryAs(ToggleButton.class)
                .isSelected());
    }

    private static Roster roster(DesktopUnderTest desktop) {
        return desktop.session()
                .dossier()
                .map(open -> open.picture().get().roster())
                .orElse(Roster.EMPTY);
    }
}
