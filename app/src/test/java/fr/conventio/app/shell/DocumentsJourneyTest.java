package fr.conventio.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.print.PrintPieces;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Production;
import fr.conventio.model.roster.edit.EditLines;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents: looked at inside the window, out of date after an edit, made again. */
class DocumentsJourneyTest {
    /** Around a page, on both sides together. */
    private static final double MARGINS = 32;

    @TempDir
    private Path home;

    @Test
    void pages_are_out_of_date_after_an_edit_they_show_and_up_to_date_once_made_again() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            documents(desktop);
            choose(desktop, PieceKind.ROSTER);
            desktop.click("#documents-make");
            desktop.seeText("#documents-state", "à jour");
            desktop.see("#page-view");

            removePost(desktop);
            desktop.seeText("#documents-state", "périmé depuis le");
            desktop.seeText("#documents-state", "une modification");

            desktop.click("#documents-make");
            desktop.seeText("#documents-state", "à jour");
        }
    }

    @Test
    void files_given_out_are_told_out_of_date_by_what_they_show_and_remembered() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            documents(desktop);
            print(desktop, PieceKind.ROSTER, PieceKind.RACI);
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("à jour · produit le "));
            desktop.await(() -> standing(desktop, PieceKind.RACI).startsWith("à jour · produit le "));
            assertThat(standing(desktop, PieceKind.ROSTER)).endsWith("XLSX, PDF");

            removePost(desktop);
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("périmé depuis le "));
            assertThat(standing(desktop, PieceKind.ROSTER)).contains(", une modification · produit le ");
            assertThat(standing(desktop, PieceKind.RACI)).startsWith("à jour");

            desktop.robot.interact(desktop.session()::undo);
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("à jour"));
            desktop.robot.interact(desktop.session()::redo);
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("périmé"));
        }
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            desktop.click(".open-dossier");
            desktop.see("#roster-table");
            desktop.click("Documents");
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("périmé depuis le "));
            assertThat(standing(desktop, PieceKind.RACI)).startsWith("à jour");
            desktop.click("#documents-face-history");
            TableView<Production> history = desktop.see("#documents-history");
            assertThat(history.getItems()).hasSize(4);

            desktop.willWriteInto(home.resolve("again"));
            MenuButton files = desktop.see("#print");
            var renew = files.getItems().getLast();
            assertThat(renew.getText()).contains("périmés").endsWith("2 fichiers");
            desktop.robot.interact(renew::fire);
            desktop.await(() -> standing(desktop, PieceKind.ROSTER).startsWith("à jour"));
            assertThat(history.getItems()).as("those out of date alone").hasSize(6);
            desktop.await(renew::isDisable);
        }
    }

    @Test
    void how_easily_agents_are_found_out_is_told_beside_the_public_copy() throws Exception {
        try (var desktop = new DesktopUnderTest(home, 1000, 800)) {
            documents(desktop);
            assertThat(desktop.robot.lookup("#documents-face-meter").tryQueryAs(ToggleButton.class))
                    .hasValueSatisfying(door -> assertThat(door.isVisible()).isFalse());
            choose(desktop, PieceKind.PUBLIC_COPY);
            desktop.click("#documents-face-meter");
            desktop.seeText("#meter-before", " postes sur 255 sont seuls");
            desktop.seeText("#meter-after", "Aucun poste n’est seul");
            choose(desktop, PieceKind.ROSTER);
            desktop.await(() -> desktop.robot.lookup("#meter-before").tryQuery().isEmpty());
        }
    }

    private static OpenDossier dossier(DesktopUnderTest desktop) {
        return desktop.session().dossier().orElseThrow();
    }

    private static void removePost(DesktopUnderTest desktop) {
        desktop.robot.interact(() -> dossier(desktop).edit(act -> {
            var post = act.roster().posts().getFirst();
            return new EditLines(act.dossier().id(), act.roster()).remove(List.of(post.id()));
        }));
    }

    private void print(DesktopUnderTest desktop, PieceKind... kinds) {
        desktop.robot.interact(() -> new PrintPieces(
                        dossier(desktop), desktop.session().tools())
                .print(piece -> List.of(kinds).contains(piece.kind()), List.of(Format.values()), home.resolve("out")));
    }

    /** What the shelf says of a document. */
    private static String standing(DesktopUnderTest desktop, PieceKind kind) {
        return DesktopUnderTest.onScreen(() ->
                desktop.robot.lookup("#documents .list-cell").queryAllAs(ListCell.class).stream()
                        .filter(cell -> cell.getItem() instanceof Piece piece && piece.kind() == kind)
                        .map(cell -> cell.getAccessibleText()
                                .substring(((Piece) cell.getItem()).title().length() + 2))
                        .findFirst()
                        .orElse(""));
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
            desktop.click("#page-fit");
            desktop.await(() -> isAsWideAsItsRoom(desktop));
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

    private static boolean isAsWideAsItsRoom(DesktopUnderTest desktop) {
        ScrollPane desk = desktop.robot.lookup("#page-scroll").query();
        return Math.abs(desk.getViewportBounds().getWidth() - MARGINS - width(desktop)) < 2;
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
