package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.wording.French;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** The documents of the act as it stands; those chosen, or all, are written into a folder. */
public final class DocumentsRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final BorderPane view = new BorderPane();
    private final TableView<Piece> table = new TableView<>();

    public DocumentsRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        var print = new PrintMenu(texts.get("documents.print"), dossier, tools, this::isWanted);
        var head = new RoomHead(title(), print);
        view.getStyleClass().add("room");
        view.setTop(head);
        view.setCenter(table());
        dossier.picture().subscribe(picture -> {
            var pieces = Pieces.of(picture.act());
            head.subtitle().set(texts.get("documents.subtitle", pieces.size()));
            if (!table.getItems().equals(pieces)) {
                table.setItems(FXCollections.observableArrayList(pieces));
            }
        });
    }

    private boolean isWanted(Piece piece) {
        var chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        return chosen.isEmpty() || chosen.contains(piece);
    }

    private TableView<Piece> table() {
        table.setId("documents");
        table.getStyleClass().add("dense");
        table.setAccessibleText(title());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var name = new TableColumn<Piece, String>(texts.get("documents.name"));
        name.setCellValueFactory(
                piece -> new ReadOnlyStringWrapper(piece.getValue().title()));
        name.setPrefWidth(520);
        name.setSortable(false);
        var file = new TableColumn<Piece, String>(texts.get("documents.file"));
        file.setCellValueFactory(
                piece -> new ReadOnlyStringWrapper(piece.getValue().fileBase()));
        file.setPrefWidth(420);
        file.setSortable(false);
        table.getColumns().add(name);
        table.getColumns().add(file);
        return table;
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
                .map(picture -> French.number(Pieces.of(picture.act()).size()));
    }

    @Override
    public Node view() {
        return view;
    }
}
