package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.grid.KeyGrid;
import fr.conventio.model.act.Act;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciRoleId;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In each room of the annexes 2 to 6 something is edited, taken back, done again and found after reopening: by keys alone. */
class KeyboardOnlyJourneyTest {
    @TempDir
    Path home;

    @Test
    void a_degree_of_an_impact_sheet() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("impacts");
            keys.tabTo("#impact-sheet");
            keys.type(KeyCode.DIGIT3);
            desktop.await(() -> degree(act(desktop)).equals("3"));
            keys.undo();
            desktop.await(() -> degree(act(desktop)).equals("1"));
            keys.tabTo("#impact-sheet");
            keys.type(KeyCode.DIGIT2);
            desktop.await(() -> degree(act(desktop)).equals("2"));
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("impacts");
            keys.tabTo("#impact-sheet");
            assertThat(desktop.see("#impact-sheet").getAccessibleText()).contains("faible impact");
            assertThat(degree(act(desktop))).isEqualTo("2");
        }
    }

    @Test
    void a_duration_of_the_purchasing_procedure() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("marchés");
            keys.tabTo("#timeline");
            keys.type(KeyCode.HOME);
            keys.type(KeyCode.DOWN);
            keys.write("14");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> duration(act(desktop)).isKnown());
            keys.undo();
            desktop.await(() -> !duration(act(desktop)).isKnown());
            keys.tabTo("#timeline");
            keys.write("21");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> duration(act(desktop)).equals(new StepDuration(StepDuration.Kind.FIXED, 21)));
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("marchés");
            desktop.see("#timeline");
            desktop.await(() -> desktop.robot.lookup(".timeline-caption").queryAllAs(Label.class).stream()
                    .anyMatch(caption -> caption.getText().startsWith("21\u00A0j")));
            assertThat(duration(act(desktop))).isEqualTo(new StepDuration(StepDuration.Kind.FIXED, 21));
        }
    }

    @Test
    void letters_of_the_matrix_of_who_does_what() throws Exception {
        RaciActivityId activity;
        RaciRoleId role;
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("raci");
            keys.tabTo("#raci-grid");
            KeyGrid<EntityId, RaciRoleId> grid = desktop.see("#raci-grid");
            while (!(grid.row().orElse(null) instanceof RaciActivityId)) {
                keys.type(KeyCode.DOWN);
            }
            keys.type(KeyCode.END);
            activity = (RaciActivityId) grid.row().orElseThrow();
            role = act(desktop).raci().roles().getLast().id();
            assertThat(letters(desktop, activity, role)).isEmpty();
            keys.type(KeyCode.C);
            desktop.await(() -> letters(desktop, activity, role).equals("C"));
            keys.undo();
            desktop.await(() -> letters(desktop, activity, role).isEmpty());
            keys.tabTo("#raci-grid");
            keys.type(KeyCode.I);
            desktop.await(() -> letters(desktop, activity, role).equals("I"));
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("raci");
            keys.tabTo("#raci-grid");
            KeyGrid<EntityId, RaciRoleId> grid = desktop.see("#raci-grid");
            desktop.await(() -> grid.getItems().contains(activity));
            assertThat(letters(desktop, activity, role)).isEqualTo("I");
        }
    }

    @Test
    void the_name_of_a_set_and_one_more_domain_of_the_it_services() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.example();
            keys.room("numérique");
            keys.tabTo("#it-subscriptions");
            keys.type(KeyCode.RIGHT, 2);
            keys.tabTo("#it-offer-table");
            keys.type(KeyCode.F2);
            desktop.see(".cell-editor");
            keys.over("cartes et images");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> set(desktop).equals("cartes et images"));
            keys.undo();
            desktop.await(() -> !set(desktop).equals("cartes et images"));
            keys.tabTo("#it-offer-table");
            keys.type(KeyCode.UP);
            keys.type(KeyCode.F2);
            desktop.see(".cell-editor");
            keys.over("cartographie");
            keys.type(KeyCode.ENTER);
            desktop.await(() -> set(desktop).equals("cartographie"));

            keys.tabTo("#it-offer-add");
            keys.type(KeyCode.SPACE);
            desktop.see("#it-offer-add-domain");
            keys.type(KeyCode.DOWN, 2);
            keys.type(KeyCode.ENTER);
            desktop.await(() -> act(desktop).itServices().domains().size() == 17);
            assertThat(act(desktop).itServices().domains())
                    .anyMatch(domain -> domain.number() == 17 && domain.set().equals("A"));
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            var keys = new Keyboard(desktop);
            keys.reopen();
            keys.room("numérique");
            keys.tabTo("#it-subscriptions");
            keys.type(KeyCode.RIGHT, 2);
            keys.tabTo("#it-offer-table");
            desktop.await(() -> desktop.robot.lookup("#it-offer-table .table-cell").queryAllAs(Labeled.class).stream()
                    .anyMatch(cell -> String.valueOf(cell.getText()).contains("cartographie")));
            assertThat(set(desktop)).isEqualTo("cartographie");
            assertThat(act(desktop).itServices().domains()).hasSize(17);
        }
    }

    private static Act act(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow().picture().get().act();
    }

    private static String degree(Act act) {
        var sheet = act.impacts().sheets().getFirst().id();
        return act.impacts().effective(sheet).getFirst().text(ImpactField.DEGREE);
    }

    private static StepDuration duration(Act act) {
        return act.procedure().steps().getFirst().duration();
    }

    private static String letters(DesktopUnderTest desktop, RaciActivityId activity, RaciRoleId role) {
        return act(desktop).raci().letters(activity, role).written();
    }

    private static String set(DesktopUnderTest desktop) {
        return act(desktop).itServices().sets().getFirst().name();
    }
}
