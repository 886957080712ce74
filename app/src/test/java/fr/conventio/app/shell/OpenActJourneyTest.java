package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.desk.TestDesk;
import fr.conventio.app.room.FileKind;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of an act, opened from the home page: checked, then made a dossier again. */
class OpenActJourneyTest {
    @TempDir
    private Path home;

    @Test
    void an_act_is_checked_then_taken_and_a_second_time_it_stands_beside_the_first() throws Exception {
        var file = exampleAct(home.resolve("other"));
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChoose(FileKind.ACT, file);
            desktop.click("#home-welcome-act");
            VBox files = desktop.see("#opened-files");
            assertThat(files.getChildren()).hasSizeGreaterThan(7);
            assertThat(((Label) files.getChildren().getFirst()).getText()).endsWith("empreinte exacte");
            desktop.photograph(Path.of("target", "screens", "opened-act-light-1280.png"), 1280, 800);
            desktop.click("#act-take");
            desktop.see("#roster-table");

            desktop.robot.interact(desktop.session()::home);
            desktop.click("#home-open-act");
            desktop.see("#opened-act");
            desktop.seeText("#act-there", "Ce dossier est déjà là");
            desktop.click("#act-take");
            desktop.see("#roster-table");
            desktop.robot.interact(desktop.session()::home);
            desktop.await(() -> desktop.robot.lookup(".dossier-line").queryAll().size() == 2);
        }
    }

    @Test
    void an_act_that_was_changed_is_refused_with_what_does_not_match() throws Exception {
        var file = exampleAct(home.resolve("other"));
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 4]++;
        Files.write(file, bytes);
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.willChoose(FileKind.ACT, file);
            desktop.click("#home-welcome-act");
            desktop.seeText(".notice .label", "acte");
            assertThat(desktop.robot.lookup("#opened-act").tryQuery()).isEmpty();
            assertThat(desktop.robot.lookup("#home-welcome-act").tryQuery()).isPresent();
        }
    }

    private static Path exampleAct(Path folder) {
        var desk = TestDesk.in(folder);
        try (var store = desk.keeper().open(desk.defaultStore())) {
            var made = store.journal().apply(StartExample.from(desk.source(), Progress.NONE), "Agathe", Progress.NONE);
            var act = store.dossiers().actOf(made.entry().dossier());
            return desk.press().print(Pieces.of(act).getFirst(), Format.PDF, act, folder, Progress.NONE);
        }
    }
}
