package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Deliberation;
import fr.conventio.model.party.OfficeHolder;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.wording.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole métropole signs: 25 parties in the window. */
class ManyPartiesTest {
    @TempDir
    Path home;

    @Test
    void the_last_of_25_parties_is_reached_filled_in_and_moved_by_keys() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            TableView<Party> table = parties(desktop);
            desktop.robot.interact(table::requestFocus);
            desktop.robot.type(KeyCode.END);
            desktop.await(() -> table.getSelectionModel().getSelectedIndex() == 24);
            desktop.robot.type(KeyCode.ENTER);
            TextField name = desktop.see("#party-" + PartyField.NAME);
            assertThat(name.isFocused()).isTrue();
            assertThat(name.getText()).isEqualTo("Commune de Sennecey-lès-Dijon");

            desktop.robot.interact(table::requestFocus);
            desktop.robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
            desktop.await(() -> table.getItems().get(23).shortName().equals("Sennecey-lès-Dijon"));
            assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(23);
            desktop.seeText("#originals-note", "pour 25 parties");
        }
    }

    @Test
    void they_are_photographed_light_and_dark_small_and_large() throws Exception {
        for (var theme : List.of("LIGHT", "DARK")) {
            var folder = Files.createDirectories(home.resolve(theme));
            Files.writeString(folder.resolve("settings.properties"), "theme=" + theme + "\n");
            try (var desktop = new DesktopUnderTest(folder, 1000, 800)) {
                TableView<Party> table = parties(desktop);
                desktop.robot.interact(() -> table.getSelectionModel().select(5));
                for (int width : new int[] {1280, 1920}) {
                    var picture = Path.of(
                            "target", "screens", "parties-25-" + theme.toLowerCase(Locale.ROOT) + "-" + width + ".png");
                    desktop.photograph(picture, width, width == 1280 ? 800 : 1080);
                    assertThat(picture).isNotEmptyFile();
                }
            }
        }
    }

    private static TableView<Party> parties(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        desktop.see("#roster-table");
        var dossier = desktop.session().dossier().orElseThrow();
        desktop.robot.interact(() -> dossier.edit(act -> new Edit(
                dossier.id(),
                Message.of("edit.party.add", "…"),
                IntStream.range(0, Communes.BESIDE_THE_CITY.size())
                        .<Change<?>>mapToObj(i -> Change.added(commune(3 + i, Communes.BESIDE_THE_CITY.get(i))))
                        .toList())));
        desktop.robot.interact(() -> desktop.robot.lookup(".door").queryAll().stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).startsWith("Parties"))
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire));
        TableView<Party> table = desktop.see("#parties");
        desktop.await(() -> table.getItems().size() == 25);
        return table;
    }

    private static Party commune(int position, String name) {
        return new Party(PartyId.fresh(), position, PartyKind.COMMUNE, "Commune de " + name, name, "de " + name)
                .withRepresentative(new OfficeHolder("", "Maire"))
                .withDeliberation(new Deliberation(
                        "Conseil municipal", LocalDate.of(2018, Month.DECEMBER, 10 + position % 9), ""))
                .withSignatory(new OfficeHolder("", position % 4 == 0 ? "Premier adjoint" : ""));
    }
}
