package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import java.nio.file.Path;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The officer works through the findings, by the keyboard alone once in the room. */
class ChecksJourneyTest {
    @TempDir
    Path home;

    @Test
    void a_finding_is_justified_reopened_by_undo_and_justified_again_after_reopening() throws Exception {
        int open;
        try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            checks(desktop);
            open = dossier(desktop).figures().get().findings().size();
            focusFirst(desktop);
            desktop.robot.type(KeyCode.TAB);
            desktop.await(() -> desktop.see("#finding-go").isFocused());
            desktop.robot.type(KeyCode.TAB);
            desktop.await(() -> desktop.see("#finding-reason").isFocused());
            desktop.robot.write("Demande en cours");
            desktop.robot.push(KeyCode.CONTROL, KeyCode.TAB);
            desktop.await(() -> desktop.see("#finding-justify").isFocused());
            desktop.robot.type(KeyCode.SPACE);
            desktop.await(() -> findings(desktop) == open - 1);

            desktop.robot.push(new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
            desktop.await(() -> findings(desktop) == open);
        }
        try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
            desktop.click(".open-dossier");
            desktop.see("#roster-table");
            checks(desktop);
            assertThat(findings(desktop)).isEqualTo(open);
            desktop.click("#redo");
            desktop.await(() -> findings(desktop) == open - 1);
            desktop.click("#checks-JUSTIFIED");
            TableView<?> table = desktop.see("#findings");
            desktop.await(() -> table.getItems().size() == 1);
            focusFirst(desktop);
            desktop.click("#finding-reopen");
            desktop.await(() -> findings(desktop) == open);
        }
    }

    @Test
    void words_narrow_the_list() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            checks(desktop);
            TableView<?> table = desktop.see("#findings");
            desktop.robot.interact(() -> desktop.see("#checks-search").requestFocus());
            desktop.robot.write("siren");
            desktop.await(() -> table.getItems().size() == 3);
        }
    }

    private static void focusFirst(DesktopUnderTest desktop) {
        TableView<?> table = desktop.see("#findings");
        desktop.robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(0);
        });
        desktop.see("#ruling");
    }

    private static int findings(DesktopUnderTest desktop) {
        return dossier(desktop).figures().get().findings().size();
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }

    private static void checks(DesktopUnderTest desktop) {
        var door = desktop.robot
                .lookup(node -> node instanceof ToggleButton toggle
                        && toggle.getUserData() != null
                        && toggle.getAccessibleText() != null
                        && toggle.getAccessibleText().startsWith("Contrôles"))
                .<ToggleButton>query();
        desktop.robot.interact(door::fire);
        desktop.see("#findings");
    }
}
