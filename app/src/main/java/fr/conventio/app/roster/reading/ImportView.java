package fr.conventio.app.roster.reading;

import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.roster.columns.RosterColumn;
import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.TakeReading.Mode;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.table.RefusedCell;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a file holds, before any of it is taken: the lines that can be, those that cannot and why, and warnings. */
public final class ImportView extends BorderPane {
    private final ImportViewModel model;
    private final Texts texts;

    public ImportView(ImportViewModel model, ImportViewModel.ReadFile file, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("import-view");
        getStyleClass().add("room");
        var reading = file.reading();
        var before = file.before();
        var title =
                new Label(texts.get("import.title", String.valueOf(file.file().getFileName())));
        title.getStyleClass().add("room-title");
        var summary = new Label(
                texts.get("import.summary", reading.rowsRead(), reading.posts().size(), reading.rowsRefused()));
        summary.setId("import-summary");
        summary.getStyleClass().add("room-subtitle");
        var head = new VBox(4, title, summary);
        head.getStyleClass().add("room-head");
        setTop(head);
        var tabs = new TabPane();
        tabs.setAccessibleText(title.getText());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        if (!reading.refused().isEmpty()) {
            tabs.getTabs().add(tab("import.tab.refused", reading.rowsRefused(), refused(reading)));
        }
        tabs.getTabs().add(tab("import.tab.accepted", reading.posts().size(), accepted(reading, before)));
        if (!reading.warnings().isEmpty()) {
            tabs.getTabs().add(tab("import.tab.warnings", reading.warnings().size(), warnings(reading)));
        }
        setCenter(tabs);
        setBottom(decision(reading, before));
    }

    private HBox decision(RosterReading reading, Roster before) {
        var mode = new ToggleGroup();
        var replace = new RadioButton(texts.get("import.replace", before.posts().size()));
        var append = new RadioButton(texts.get("import.append"));
        replace.setToggleGroup(mode);
        append.setToggleGroup(mode);
        replace.setSelected(true);
        var take = new Button(texts.get("import.take", reading.posts().size()));
        take.setId("import-take");
        take.setDefaultButton(true);
        take.setDisable(reading.posts().isEmpty());
        take.setOnAction(event -> model.take(append.isSelected() ? Mode.APPEND : Mode.REPLACE));
        var leave = new Button(texts.get("import.leave"));
        leave.setId("import-leave");
        leave.setCancelButton(true);
        leave.setOnAction(event -> model.leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(12);
        if (!before.posts().isEmpty()) {
            bar.getChildren().addAll(replace, append);
        }
        bar.getChildren().addAll(space, leave, take);
        bar.getStyleClass().add("decision-bar");
        return bar;
    }

    private Tab tab(String key, int count, Region content) {
        return new Tab(texts.get(key, count), content);
    }

    private TableView<RefusedCell> refused(RosterReading reading) {
        var table = new TableView<RefusedCell>();
        table.setId("refused");
        table.setAccessibleText(texts.get("import.tab.refused", reading.rowsRefused()));
        table.setItems(FXCollections.observableArrayList(reading.refused()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        if (reading.refused().stream().anyMatch(cell -> !cell.sheet().isEmpty())) {
            table.getColumns().add(column("import.column.sheet", 120, RefusedCell::sheet));
        }
        table.getColumns().add(column("import.column.row", 70, cell -> Integer.toString(cell.row())));
        table.getColumns().add(column("import.column.column", 190, RefusedCell::header));
        table.getColumns().add(column("import.column.cell", 70, RefusedCell::cell));
        table.getColumns().add(column("import.column.value", 150, RefusedCell::value));
        table.getColumns().add(column("import.column.reason", 620, cell -> texts.say(cell.reason())));
        return table;
    }

    private TableView<Post> accepted(RosterReading reading, Roster before) {
        var table = new TableView<Post>();
        table.setAccessibleText(texts.get("import.tab.accepted", reading.posts().size()));
        table.setItems(FXCollections.observableArrayList(reading.posts()));
        var after = before.with(reading.newServices(), List.of()).with(reading.newParties(), List.of());
        var cells = new PostCells(after);
        for (var description : RosterColumn.all()) {
            if (description.shown()) {
                TableColumn<Post, String> column = new TableColumn<>(Headings.of(description.field(), texts));
                column.setPrefWidth(description.width());
                PostField field = description.field();
                column.setCellValueFactory(post -> new ReadOnlyStringWrapper(cells.text(post.getValue(), field)));
                table.getColumns().add(column);
            }
        }
        return table;
    }

    private VBox warnings(RosterReading reading) {
        var lines = new VBox(8);
        lines.getStyleClass().add("warnings");
        reading.warnings().forEach(warning -> {
            var line = new Label(texts.say(warning));
            line.setWrapText(true);
            lines.getChildren().add(line);
        });
        return lines;
    }

    private TableColumn<RefusedCell, String> column(String key, double width, Function<RefusedCell, String> text) {
        var column = new TableColumn<RefusedCell, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }
}
