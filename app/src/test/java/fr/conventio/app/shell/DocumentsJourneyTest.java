package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.roster.edit.EditLines;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents: looked at inside the window, out of date after an edit, made again. */
class DocumentsJourneyTest {
    @TempDir
    private Path home;

    @Test
    void a_document_is_out_of_date_after_an_edit_and_up_to_date_once_made_again() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            documents(desktop);
            choose(desktop, PieceKind.ROSTER);
            desktop.click("#documents-make");
            desktop.seeText("#documents-state", "à jour");
            desktop.see("#page-view");

            desktop.robot.interact(() -> desktop.session()
                    .dossier()
                    .orElseThrow()
                    .edit(act -> {
                        var post = act.roster().posts().getFirst();
                        return new EditLines(act.dossier().id(), act.roster()).remove(List.of(post.id()));
                    }));
            desktop.seeText("#documents-state", "périmé : une modification depuis");

            desktop.click("#documents-make");
            desktop.seeText("#documents-state", "à jour");
        }
    }

    @Test
    void pages_are_turned_enlarged_and_searched() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            documents(desktop);
            choose(desktop, PieceKind.ROSTER);
            desktop.click("#documents-make");
            desktop.seeText("#page-number", "1 / ");
            desktop.await(() -> width(desktop) > 0);
            double before = width(desktop);

            desktop.click("#page-larger");
            desktop.await(() -> width(desktop) > before);
            desktop.click("#page-next");
            desktop.seeText("#page-number", "2 / ");
            desktop.click("#page-previous");
            desktop.seeText("#page-number", "1 / ");

            desktop.robot.interact(() -> desktop.<TextField>see("#page-search").setText("Récapitulatif"));
            desktop.robot.interact(() -> desktop.<TextField>see("#page-search").requestFocus());
            desktop.robot.type(KeyCode.ENTER);
            desktop.seeText("#page-found", "sur une page");
            desktop.await(() -> !desktop.text("#page-number").startsWith("1 / "));
            ListView<Integer> thumbnails = desktop.see("#page-thumbnails");
            assertThat(thumbnails.getItems()).hasSizeGreaterThan(5);
        }
    }

    private static double width(DesktopUnderTest desktop) {
        return desktop.robot.lookup("#page-scroll .image-view").queryAllAs(ImageView.class).stream()
                .filter(image -> image.getImage() != null)
                .mapToDouble(image -> image.getImage().getWidth())
                .max()
                .orElse(0);
    }

    private static void documents(DesktopUnderTest desktop) {
        desktop.click("#home-welcome-example");
        desktop.see("#roster-table");
        desktop.click("Documents");
        desktop.see("#documents");
    }

    private static void choose(DesktopUnderTest desktop, PieceKind kind) {
        ListView<Piece> list = desktop.see("#documents");
        desktop.robot.interact(() -> {
            list.getSelectionModel().clearSelection();
            list.getItems().stream()
                    .filter(piece -> piece.kind() == kind)
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        });
    }
}
