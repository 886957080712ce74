package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.model.checks.AcronymSpot;
import fr.conventio.model.checks.AdhesionSpot;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.ImpactSpot;
import fr.conventio.model.checks.OfferSpot;
import fr.conventio.model.checks.OriginalsSpot;
import fr.conventio.model.checks.PartySpot;
import fr.conventio.model.checks.PostSpot;
import fr.conventio.model.checks.RaciRoleSpot;
import fr.conventio.model.checks.RaciSpot;
import fr.conventio.model.checks.Ruling;
import fr.conventio.model.checks.ServiceSpot;
import fr.conventio.model.checks.Spot;
import fr.conventio.model.checks.StepSpot;
import fr.conventio.model.checks.SubscriptionSpot;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
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

    @Test
    void every_kind_of_place_opens_its_room_and_puts_the_cursor_there() throws Exception {
        var rooms = Map.ofEntries(
                Map.entry(PartySpot.class, "Parties"),
                Map.entry(OriginalsSpot.class, "Parties"),
                Map.entry(ServiceSpot.class, "Services"),
                Map.entry(AdhesionSpot.class, "Services"),
                Map.entry(PostSpot.class, "Effectifs"),
                Map.entry(ImpactSpot.class, "Impacts"),
                Map.entry(StepSpot.class, "Marchés"),
                Map.entry(AcronymSpot.class, "Marchés"),
                Map.entry(RaciSpot.class, "RACI"),
                Map.entry(RaciRoleSpot.class, "RACI"),
                Map.entry(OfferSpot.class, "Numérique"),
                Map.entry(SubscriptionSpot.class, "Numérique"));
        try (var desktop = new DesktopUnderTest(home, 1280, 800)) {
            desktop.click("#home-welcome-example");
            desktop.see("#roster-table");
            desktop.robot.interact(() -> dossier(desktop).settleOriginals("2"));
            desktop.await(() -> first(desktop, OriginalsSpot.class).isPresent());
            for (var place : rooms.entrySet()) {
                checks(desktop);
                TableView<Ruling> table = desktop.see("#findings");
                var finding = first(desktop, place.getKey()).orElseThrow();
                desktop.robot.interact(() -> {
                    table.requestFocus();
                    table.getItems().stream()
                            .filter(ruling -> ruling.finding().equals(finding))
                            .forEach(table.getSelectionModel()::select);
                });
                desktop.robot.type(KeyCode.ENTER);
                desktop.await(() -> openRoom(desktop).startsWith(place.getValue()));
                desktop.await(() -> {
                    var cursor = desktop.stage().getScene().getFocusOwner();
                    return cursor != null && inRoom(cursor);
                });
            }
        }
    }

    private static Optional<Finding> first(DesktopUnderTest desktop, Class<? extends Spot> kind) {
        return dossier(desktop).figures().get().findings().stream()
                .filter(finding -> kind.isInstance(finding.spot()))
                .findFirst();
    }

    private static String openRoom(DesktopUnderTest desktop) {
        return desktop.robot.lookup(".door").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected)
                .map(door -> String.valueOf(door.getAccessibleText()))
                .findFirst()
                .orElse("");
    }

    private static boolean inRoom(Node node) {
        for (var each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("room")) {
                return true;
            }
        }
        return false;
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
