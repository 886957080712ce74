package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.print.PrintMenu;
import fr.conventio.app.print.PrintPieces;
import fr.conventio.app.room.Door;
import fr.conventio.app.room.GrowingCell;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.room.TurningSplit;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The documents of the act as it stands: looked at page by page, written to files, each told out of date when the dossier
 * has changed in what it shows; the files that were ever given out; how easily the public copy would tell who is who.
 */
public final class DocumentsRoom implements Room {
    private static final double SHELF = 0.34;

    private final OpenDossier dossier;
    private final Texts texts;
    private final Shelf shelf;
    private final Ages ages;
    private final Standing standing;
    private final PageView pages;
    private final MeterView meter;
    private final BorderPane view = new BorderPane();
    private final BorderPane right = new BorderPane();
    private final ListView<Piece> list = new ListView<>();
    private final Label state = new Label();
    private final Button make = new Button();
    private final MenuItem renew = new MenuItem();
    private final ToggleGroup faces = new ToggleGroup();
    private final ToggleButton pagesDoor;
    private final ToggleButton meterDoor;
    private final VBox empty;
    private @Nullable Produced shown;

    public DocumentsRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.shelf = new Shelf(dossier, tools);
        this.ages = new Ages(dossier, tools);
        this.standing = new Standing(shelf, ages, texts);
        this.pages = new PageView(tools);
        this.meter = new MeterView(tools);
        var print =
                new PrintMenu(texts.get("documents.print"), dossier, tools, this::isWanted, List.of(Format.values()));
        print.setTooltip(new Tooltip(texts.get("documents.print.hint")));
        renew.setId("documents-renew");
        renew.setOnAction(event -> {
            var old = outdated();
            tools.files()
                    .chooseFolder()
                    .ifPresent(folder -> new PrintPieces(dossier, tools)
                            .print((piece, format) -> old.contains(new Copy(piece, format)), folder));
        });
        print.getItems().addAll(new SeparatorMenuItem(), renew);
        make.setId("documents-make");
        make.setMinWidth(Region.USE_PREF_SIZE);
        make.setOnAction(event -> chosen(this::make));
        state.setId("documents-state");
        state.getStyleClass().add("muted");
        var head = new RoomHead(title(), make, print);
        var hint = new Label(texts.get("documents.empty"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        empty = new VBox(8, hint);
        empty.getStyleClass().add("page-desk");
        view.getStyleClass().add("room");
        view.setTop(head);
        list();
        pagesDoor = door("pages", new StackPane(pages, empty));
        var historyDoor = door(
                "history",
                new History(
                        dossier,
                        standing,
                        ages,
                        texts,
                        Appearance.from(tools.settings()).scale()));
        meterDoor = door("meter", meter);
        meterDoor.managedProperty().bind(meterDoor.visibleProperty());
        meterDoor.selectedProperty().subscribe(chosen -> measure());
        var doors = new ToolLine(4, pagesDoor, historyDoor, meterDoor, state);
        doors.getStyleClass().add("documents-faces");
        right.setTop(doors);
        pagesDoor.setSelected(true);
        var split = new TurningSplit(list, right);
        split.setDividerPositions(SHELF);
        view.setCenter(split);
        dossier.picture().subscribe(picture -> {
            var pieces = Pieces.of(picture.act());
            head.subtitle().set(texts.get("documents.subtitle", pieces.size()));
            if (!list.getItems().equals(pieces)) {
                list.getItems().setAll(pieces);
            }
            ask();
            measure();
            tell();
        });
        view.sceneProperty().subscribe(scene -> ask());
        shelf.changes().subscribe(count -> {
            ask();
            tell();
        });
        ages.known().subscribe(known -> tell());
        list.getSelectionModel().selectedItemProperty().subscribe(piece -> tell());
        list.getSelectionModel().selectFirst();
    }

    /** A document in a format. */
    private record Copy(Piece piece, Format format) {}

    /** The files given out that would be others today. */
    private Set<Copy> outdated() {
        return Pieces.of(dossier.picture().get().act()).stream()
                .flatMap(piece -> piece.kind().formats().stream().map(format -> new Copy(piece, format)))
                .filter(copy -> standing.isOld(copy.piece(), copy.format()))
                .collect(Collectors.toSet());
    }

    private ToggleButton door(String name, Node face) {
        return Door.of(
                "documents-face-" + name, texts.get("documents.face." + name), faces, () -> right.setCenter(face));
    }

    private void list() {
        list.setId("documents");
        list.getStyleClass().add("entries");
        list.setAccessibleText(title());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setCellFactory(all -> new GrowingCell<>() {
            @Override
            protected void updateItem(@Nullable Piece piece, boolean isEmpty) {
                super.updateItem(piece, isEmpty);
                if (isEmpty || piece == null) {
                    setGraphic(null);
                    setAccessibleText(null);
                    setTooltip(null);
                    return;
                }
                var name = new Label(piece.title());
                name.setWrapText(true);
                var about = new Label(Slot.capitalised(standing.of(piece)));
                about.setWrapText(true);
                about.getStyleClass().add(standing.isOld(piece) ? "documents-old" : "muted");
                var given = new Label(Slot.capitalised(standing.given(piece)));
                given.setWrapText(true);
                given.getStyleClass().add("muted");
                given.setManaged(!given.getText().isEmpty());
                setGraphic(new VBox(2, name, about, given));
                setAccessibleText(piece.title() + ", " + standing.of(piece) + " · " + standing.given(piece));
                setTooltip(new Tooltip(getAccessibleText()));
            }
        });
    }

    /** How old the documents are is found out while somebody looks. */
    private void ask() {
        if (view.getScene() != null) {
            ages.ask(shelf.watched());
        }
    }

    private void measure() {
        if (meterDoor.isSelected()) {
            meter.show(dossier.picture().get().roster());
        }
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

    private void make(Piece piece) {
        pagesDoor.setSelected(true);
        shelf.make(piece);
    }

    private void tell() {
        list.refresh();
        int old = outdated().size();
        renew.setText(texts.get("documents.renew", old));
        renew.setDisable(old == 0);
        var piece = list.getSelectionModel().getSelectedItem();
        var made = piece == null ? null : shelf.of(piece).orElse(null);
        boolean isPublic = piece != null && piece.kind() == PieceKind.PUBLIC_COPY;
        if (!isPublic && meterDoor.isSelected()) {
            pagesDoor.setSelected(true);
        }
        meterDoor.setVisible(isPublic);
        make.setDisable(piece == null);
        make.setText(texts.get(made == null ? "documents.make" : "documents.again"));
        state.setText(
                made == null
                        ? ""
                        : texts.get(
                                "documents.looked",
                                Standing.moment(made.production().at()),
                                standing.of(made.production())));
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
