package fr.conventio.app.journal;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.grid.WrappedColumn;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.takeback.TakeBackEntry;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.JournalEntry;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** The entries of the dossier, the newest first. */
public final class JournalRoom implements Room {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    /** Of a column whose heading and words are short. */
    private static final double LEAST = 78;

    private static final double LEAST_MOMENT = 140;

    private final OpenDossier dossier;
    private final Texts texts;
    private final Button takeBack = new Button();
    private final TakeBackEntry takingBack;
    private final BorderPane view = new BorderPane();

    public JournalRoom(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.texts = tools.texts();
        double scale = Appearance.from(tools.settings()).scale();
        this.takingBack = new TakeBackEntry(dossier, tools);
        takeBack.setText(texts.get("takeback.action"));
        takeBack.setId("take-back");
        takeBack.setGraphic(Icon.UNDO.node());
        var head = new RoomHead(title(), takeBack);
        head.subtitle().set(texts.get("journal.subtitle"));
        view.getStyleClass().add("room");
        view.setTop(head);
        view.setCenter(table(scale));
    }

    @Override
    public String title() {
        return texts.get("journal.title");
    }

    @Override
    public Icon icon() {
        return Icon.JOURNAL;
    }

    @Override
    public ObservableValue<String> badge() {
        return new ReadOnlyStringWrapper("");
    }

    @Override
    public Node view() {
        return view;
    }

    private TableView<JournalEntry> table(double scale) {
        var table = new TableView<JournalEntry>();
        table.setId("journal");
        table.getStyleClass().add("dense");
        table.setAccessibleText(title());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        var at = column("journal.at", 160, entry -> MOMENT.format(entry.at()));
        at.setMinWidth(LEAST_MOMENT * scale);
        table.getColumns().add(at);
        var author = column("journal.author", 140, JournalEntry::author);
        author.setMinWidth(LEAST * scale);
        table.getColumns().add(WrappedColumn.of(author));
        var kind = column("journal.kind", 120, entry -> texts.get("journal.kind." + entry.kind()));
        kind.setMinWidth(LEAST * scale);
        table.getColumns().add(kind);
        table.getColumns().add(WrappedColumn.of(column("journal.what", 520, entry -> texts.say(entry.what()))));
        var changes = column("journal.changes", 110, entry -> texts.number(entry.changes()));
        changes.setMinWidth(LEAST * scale);
        changes.getStyleClass().add("number-column");
        table.getColumns().add(changes);
        dossier.picture()
                .subscribe(picture -> table.setItems(
                        FXCollections.observableArrayList(picture.entries().reversed())));
        var chosen = table.getSelectionModel().selectedItemProperty();
        takeBack.disableProperty()
                .bind(chosen.map(entry -> entry.kind() != EntryKind.EDIT).orElse(true));
        takeBack.setOnAction(event -> takingBack.takeBack(chosen.get().sequence()));
        return table;
    }

    private TableColumn<JournalEntry, String> column(String key, double width, Function<JournalEntry, String> text) {
        var column = new TableColumn<JournalEntry, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(entry -> new ReadOnlyStringWrapper(text.apply(entry.getValue())));
        return column;
    }
}
