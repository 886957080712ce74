package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The documents of the act as it stands: looked at page by page, made anew when the dossier has changed, written to files. */
public final class DocumentsRoom implements Room {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private static final double SHELF = 0.34;

    private final OpenDossier dossier;
    private final Texts texts;
    private final Shelf shelf;
    private final PageView pages;
    private final BorderPane view = new BorderPane();
    private final ListView<Piece> list = new ListView<>();
    private final Label state = new Label();
    private final Button make = new Button();
    private final VBox empty;
    private @Nullable Produced shown;

    public DocumentsRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.shelf = new Shelf(dossier, tools);
        this.pages = new PageView(tools);
        var print =
                new PrintMenu(texts.get("documents.print"), dossier, tools, this::isWanted, List.of(Format.values()));
        make.setId("documents-make");
        make.setOnAction(event -> chosen(shelf::make));
        state.setId("documents-state");
        state.getStyleClass().add("muted");
        var head = new RoomHead(title(), state, make, print);
        var hint = new Label(texts.get("documents.empty"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        empty = new VBox(8, hint);
        empty.getStyleClass().add("page-desk");
        view.getStyleClass().add("room");
        view.setTop(head);
        list();
        var right = new StackPane(pages, empty);
        var split = new SplitPane(list, right);
        split.setDividerPositions(SHELF);
        view.setCenter(split);
        dossier.picture().subscribe(picture -> {
            var pieces = Pieces.of(picture.act());
            head.subtitle().set(texts.get("documents.subtitle", pieces.size()));
            if (!list.getItems().equals(pieces)) {
                list.getItems().setAll(pieces);
            }
            tell();
        });
        shelf.changes().subscribe(count -> tell());
        list.getSelectionModel().selectedItemProperty().subscribe(piece -> tell());
        list.getSelectionModel().selectFirst();
    }

    private void list() {
        list.setId("documents");
        list.getStyleClass().add("entries");
        list.setAccessibleText(title());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(all -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Piece piece, boolean isEmpty) {
                super.updateItem(piece, isEmpty);
                if (isEmpty || piece == null) {
                    setGraphic(null);
                    setAccessibleText(null);
                    return;
                }
                var name = new Label(piece.title());
                name.setWrapText(true);
                var about = new Label(state(piece));
                about.getStyleClass().add(isOld(piece) ? "documents-old" : "muted");
                setGraphic(new VBox(2, name, about));
                setAccessibleText(piece.title() + ", " + about.getText());
                setPrefWidth(0);
            }
        });
    }

    private boolean isWanted(Piece piece) {
        var selected = list.getSelectionModel().getSelectedItems();
        return selected.size() < 2 || selected.contains(piece);
    }

    private void chosen(Consumer<Piece> what) {
        var piece = list.getSelectionModel().getSelectedItem();
        if (piece != null) {
            what.accept(piece);
        }
    }

    private boolean isOld(Piece piece) {
        return shelf.of(piece).filter(made -> shelf.editsSince(made) > 0).isPresent();
    }

    private String state(Piece piece) {
        return shelf.of(piece)
                .map(made -> {
                    int edits = shelf.editsSince(made);
                    var at = TIME.format(made.at());
                    return edits == 0 ? texts.get("documents.current", at) : texts.get("documents.old", edits, at);
                })
                .orElseGet(() -> texts.get("documents.unseen"));
    }

    private void tell() {
        list.refresh();
        var piece = list.getSelectionModel().getSelectedItem();
        var made = piece == null ? null : shelf.of(piece).orElse(null);
        make.setDisable(piece == null);
        make.setText(texts.get(made == null ? "documents.make" : "documents.again"));
        state.setText(piece == null || made == null ? "" : state(piece));
        pages.setVisible(made != null);
        empty.setVisible(made == null);
        if (made != null && !made.equals(shown)) {
            pages.show(made.pages());
        }
        shown = made;
    }

    @Override
    public String title() {
        return texts.get("documents.title");
    }

    @Override
    public Icon icon() {
        return Icon.DOCUMENT;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.picture()
                .map(picture -> texts.number(Pieces.of(picture.act()).size()));
    }

    @Override
    public Node view() {
        return view;
    }
}
