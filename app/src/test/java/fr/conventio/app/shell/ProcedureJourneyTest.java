package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.procedure.Procedure;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepDuration.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The timeline is the editor: worked with the keyboard, undone, closed and opened again. */
class ProcedureJourneyTest {
    private static final Path SCREENS = Path.of("target", "screens");

    @TempDir
    Path home;

    @Test
    void days_are_typed_counted_up_and_down_undone_and_still_there_when_opened_again() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            arrows(desktop, 1);
            desktop.robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT4).type(KeyCode.ENTER);
            desktop.await(() -> step(desktop, 0).duration().equals(new StepDuration(Kind.FIXED, 14)));
            desktop.await(() -> timeline(desktop).isFocused());
            desktop.seeText("#procedure-total", "Au moins 84 à 91 jours · 6 étapes sans durée");

            desktop.robot.write("++-");
            desktop.await(() -> step(desktop, 0).duration().days() == 15);
            arrows(desktop, 1);
            desktop.robot.write("7");
            write(desktop, "max 30");
            desktop.await(() -> step(desktop, 1).duration().equals(new StepDuration(Kind.MAXIMUM, 30)));
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> !step(desktop, 1).duration().isKnown());
        }
        try (var desktop = open()) {
            reopen(desktop);
            assertThat(step(desktop, 0).duration()).isEqualTo(new StepDuration(Kind.FIXED, 15));
            assertThat(step(desktop, 1).duration().isKnown()).isFalse();
        }
    }

    @Test
    void steps_are_added_named_moved_and_removed_by_keys_alone() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            arrows(desktop, 1);
            desktop.robot.type(KeyCode.INSERT);
            desktop.await(() -> field(desktop, "procedure-LABEL").isFocused());
            write(desktop, "Sourcing");
            desktop.await(() -> labels(desktop).get(1).equals("Sourcing"));
            desktop.await(() -> timeline(desktop).isFocused());
            desktop.robot.push(KeyCode.ALT, KeyCode.DOWN);
            desktop.await(() -> labels(desktop).get(2).equals("Sourcing"));
            desktop.robot.type(KeyCode.DELETE);
            desktop.await(() -> procedure(desktop).steps().size() == 14);
            desktop.robot.push(KeyCode.CONTROL, KeyCode.Z);
            desktop.await(() -> labels(desktop).get(2).equals("Sourcing"));

            desktop.robot.type(KeyCode.HOME).type(KeyCode.ENTER);
            desktop.await(() -> field(desktop, "procedure-phase").isFocused());
            write(desktop, "Préparation");
            desktop.await(() -> procedure(desktop).phases().getFirst().name().equals("Préparation"));
            desktop.await(() -> timeline(desktop).isFocused());
            desktop.robot.push(KeyCode.ALT, KeyCode.DOWN);
            desktop.await(() -> procedure(desktop).phases().get(1).name().equals("Préparation"));
        }
    }

    @Test
    void what_is_no_duration_is_refused_and_said_where_it_was_typed() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            arrows(desktop, 1);
            desktop.robot.write("1");
            write(desktop, "une semaine");
            desktop.seeText("#procedure-DURATION-note", "« une semaine » n’est pas une durée");
            desktop.robot.type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
            desktop.await(() -> timeline(desktop).isFocused());
            assertThat(step(desktop, 0).duration().isKnown()).isFalse();
        }
    }

    @Test
    void the_other_variant_the_first_day_and_a_doubt_settled() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            desktop.seeText("#procedure-total", "Au moins 70 à 77 jours");
            fire(desktop, "#variant-ADAPTED");
            desktop.seeText("#procedure-total", "Au moins 66 à 73 jours · 7 étapes sans durée, 12 à confirmer");
            focus(desktop, "first-day");
            write(desktop, "4/2/2019");
            desktop.await(() -> procedure(desktop).start().isPresent());
            desktop.await(() -> captions(desktop).contains("04/02/2019 – 05/03/2019 · moy. 30 j · à confirmer"));

            desktop.robot.interact(() -> timeline(desktop).requestFocus());
            arrows(desktop, 1);
            focus(desktop, "procedure-DOUBT");
            desktop.robot.interact(() -> field(desktop, "procedure-DOUBT").clear());
            desktop.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            desktop.await(() -> step(desktop, 0).isConfirmed());
            desktop.seeText("#procedure-total", "11 à confirmer");
        }
    }

    @Test
    void an_edge_is_dragged_and_the_days_follow() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            var edge = desktop.robot.lookup(".timeline-edge").queryAll().stream()
                    .filter(node -> step(desktop, 8).id().equals(node.getUserData()))
                    .findFirst()
                    .orElseThrow();
            // The robot of the tests has no gestures: the edge is told what the mouse would tell it.
            desktop.robot.interact(() -> {
                var middle = edge.localToScene(edge.getLayoutBounds().getCenterX(), 4);
                edge.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, middle.getX() + 60, middle.getY()));
                edge.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, middle.getX() + 60, middle.getY()));
            });
            WaitForAsyncUtils.waitForFxEvents();
            desktop.await(() -> step(desktop, 8).duration().days() > 7);
            assertThat(step(desktop, 8).duration().kind()).isEqualTo(Kind.MAXIMUM);
        }
    }

    @Test
    void findings_lead_to_the_step_and_to_the_glossary() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            door(desktop, "Contrôles");
            TableView<?> findings = desktop.see("#findings");
            desktop.await(() -> !findings.getItems().isEmpty());
            lead(desktop, findings, "GRAND-ANGLE");
            desktop.await(() -> field(desktop, "procedure-TOOLS").isFocused());
            desktop.seeText("#procedure-TOOLS-note", "« GRAND-ANGLE » n’est pas expliqué au glossaire");
            door(desktop, "Contrôles");
            desktop.see("#findings");
            lead(desktop, findings, "JOUE");
            desktop.await(() -> field(desktop, "glossary-ACRONYM").isFocused());
            assertThat(field(desktop, "glossary-ACRONYM").getText()).isEqualTo("JOUE");
        }
    }

    @Test
    void an_empty_procedure_begins_with_one_key() throws Exception {
        try (var desktop = open()) {
            example(desktop);
            for (int phase = 0; phase < 4; phase++) {
                desktop.robot.type(KeyCode.HOME).type(KeyCode.DELETE);
                int left = 3 - phase;
                desktop.await(() -> procedure(desktop).phases().size() == left);
            }
            desktop.see(".empty-state");
            fire(desktop, "#step-add");
            desktop.await(() -> field(desktop, "procedure-phase").isFocused());
            write(desktop, "Consultation");
            desktop.await(() -> timeline(desktop).isFocused());
            desktop.robot.type(KeyCode.INSERT);
            desktop.await(() -> procedure(desktop).steps().size() == 1);
        }
    }

    @Test
    void the_timeline_and_the_glossary_are_photographed_light_and_dark() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            var folder = Files.createDirectories(home.resolve(theme));
            Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\n");
            try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
                example(desktop);
                arrows(desktop, 6);
                var suffix = "-" + theme.toLowerCase(Locale.ROOT) + ".png";
                desktop.photograph(SCREENS.resolve("procedure" + suffix), 1280, 800);
                focus(desktop, "first-day");
                write(desktop, "4/2/2019");
                desktop.await(() -> procedure(desktop).start().isPresent());
                desktop.robot.interact(() -> timeline(desktop).requestFocus());
                desktop.photograph(SCREENS.resolve("procedure-dated" + suffix), 1920, 1080);
                fire(desktop, "#procedure-glossary");
                desktop.photograph(SCREENS.resolve("procedure-glossary" + suffix), 1280, 800);
                assertThat(SCREENS.resolve("procedure" + suffix)).isNotEmptyFile();
            }
        }
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    private DesktopUnderTest open() throws Exception {
        return new DesktopUnderTest(home, 1000, 800);
    }

    private static void example(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        room(desktop);
    }

    private static void reopen(DesktopUnderTest desktop) {
        desktop.see(".dossier-line");
        desktop.robot.interact(() -> desktop.robot.lookup(".dossiers").query().requestFocus());
        desktop.robot.type(KeyCode.HOME).type(KeyCode.ENTER);
        room(desktop);
    }

    private static void room(DesktopUnderTest desktop) {
        desktop.see("#roster-table");
        door(desktop, "Marchés");
        desktop.see("#timeline");
        desktop.robot.interact(() -> timeline(desktop).requestFocus());
        desktop.robot.type(KeyCode.HOME);
    }

    private static void door(DesktopUnderTest desktop, String title) {
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(title))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
    }

    private static void lead(DesktopUnderTest desktop, TableView<?> findings, String about) {
        desktop.robot.interact(() -> {
            findings.requestFocus();
            for (int line = 0; line < findings.getItems().size(); line++) {
                if (findings.getItems().get(line).toString().contains(about)) {
                    findings.getSelectionModel().select(line);
                }
            }
        });
        desktop.robot.type(KeyCode.ENTER);
    }

    private static void fire(DesktopUnderTest desktop, String query) {
        Node node = desktop.see(query);
        desktop.robot.interact(() -> ((ButtonBase) node).fire());
    }

    private static void focus(DesktopUnderTest desktop, String id) {
        Node node = desktop.see("#" + id);
        desktop.robot.interact(node::requestFocus);
    }

    private static void arrows(DesktopUnderTest desktop, int down) {
        for (int i = 0; i < down; i++) {
            desktop.robot.type(KeyCode.DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Replaces what stands in the field that has the cursor. */
    private static void write(DesktopUnderTest desktop, String text) {
        desktop.robot.interact(() -> {
            var owner = desktop.stage().getScene().getFocusOwner();
            ((TextInputControl) owner).setText(text);
        });
        desktop.robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node timeline(DesktopUnderTest desktop) {
        return desktop.robot.lookup("#timeline").query();
    }

    private static TextInputControl field(DesktopUnderTest desktop, String id) {
        return desktop.see("#" + id);
    }

    private static List<String> captions(DesktopUnderTest desktop) {
        return desktop.robot.lookup(".timeline-caption").queryAllAs(Label.class).stream()
                .map(label -> label.getText().replace('\u00A0', ' '))
                .toList();
    }

    private static Procedure procedure(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get().act().procedure();
    }

    private static Step step(DesktopUnderTest desktop, int place) {
        return procedure(desktop).steps().get(place);
    }

    private static List<String> labels(DesktopUnderTest desktop) {
        return procedure(desktop).steps().stream().map(Step::label).toList();
    }
}
