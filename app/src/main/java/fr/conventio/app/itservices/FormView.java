package fr.conventio.app.itservices;

import fr.conventio.app.grid.WrappedColumn;
import fr.conventio.app.itservices.InventoryExchange.ReadForm;
import fr.conventio.app.text.Texts;
import fr.conventio.model.itservices.edit.TakeAnswers.Conflict;
import fr.conventio.model.itservices.edit.TakeAnswers.Preference;
import fr.conventio.model.itservices.form.RefusedAnswer;
import fr.conventio.model.itservices.inventory.AnswerCells;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a form that came back holds, before any of it is taken: what is refused and why, what both sides changed. */
final class FormView extends BorderPane {
    private final InventoryExchange exchange;
    private final Texts texts;
    private final Button take;

    FormView(InventoryExchange exchange, ReadForm form, Texts texts) {
        this.exchange = exchange;
        this.texts = texts;
        this.take = new Button(texts.get("it.form.take"));
        setId("it-form-view");
        getStyleClass().add("room");
        var reading = form.reading();
        var taking = exchange.preview(reading);
        var title = new Label(texts.get(
                "it.form.title",
                String.valueOf(form.file().getFileName()),
                reading.party().name()));
        title.getStyleClass().add("room-title");
        title.setWrapText(true);
        int refused = reading.refused().size();
        int conflicts = taking.conflicts().size();
        var summary = new Label(texts.get("it.form.summary", taking.changed(), refused, conflicts));
        summary.setId("it-form-summary");
        summary.getStyleClass().add("room-subtitle");
        var head = new VBox(4, title, summary);
        head.getStyleClass().add("room-head");
        setTop(head);
        var tables = new VBox(12);
        if (refused > 0) {
            tables.getChildren().addAll(caption("it.form.refused"), refused(reading.refused()));
        }
        if (conflicts > 0) {
            tables.getChildren().addAll(caption("it.form.conflicts"), conflicts(taking.conflicts()));
        }
        if (refused + conflicts == 0) {
            tables.getChildren().add(caption("it.form.clean"));
        }
        tables.getStyleClass().add("side-panel-content");
        setCenter(tables);
        setBottom(decision(conflicts > 0));
    }

    /** Puts the focus where the officer decides. */
    void enter() {
        take.requestFocus();
    }

    private Label caption(String key) {
        var caption = new Label(texts.get(key));
        caption.getStyleClass().add("section-title");
        caption.setWrapText(true);
        return caption;
    }

    private TableView<RefusedAnswer> refused(List<RefusedAnswer> refused) {
        var table = Tables.<RefusedAnswer>ofLines("it-form-refused", texts.get("it.form.refused"), "");
        table.getColumns().add(Tables.column(texts.get("import.column.sheet"), 100, RefusedAnswer::sheet));
        table.getColumns().add(Tables.column(texts.get("import.column.cell"), 70, line -> line.column() + line.row()));
        table.getColumns().add(Tables.column(texts.get("it.inventory.line"), 230, RefusedAnswer::label));
        table.getColumns().add(Tables.column(texts.get("import.column.value"), 130, RefusedAnswer::value));
        table.getColumns()
                .add(WrappedColumn.of(
                        Tables.column(texts.get("import.column.reason"), 560, line -> texts.say(line.reason()))));
        table.setItems(FXCollections.observableArrayList(refused));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private TableView<Conflict> conflicts(List<Conflict> conflicts) {
        var table = Tables.<Conflict>ofLines("it-form-conflicts", texts.get("it.form.conflicts"), "");
        table.getColumns()
                .add(Tables.column(
                        texts.get("it.inventory.number"),
                        70,
                        line -> line.line().key()));
        table.getColumns()
                .add(Tables.column(
                        texts.get("it.inventory.line"), 300, line -> line.line().label()));
        table.getColumns()
                .add(Tables.column(texts.get("it.form.here"), 240, line -> AnswerCells.text(line.line(), line.here())));
        table.getColumns()
                .add(Tables.column(
                        texts.get("it.form.there"), 240, line -> AnswerCells.text(line.line(), line.form())));
        table.setItems(FXCollections.observableArrayList(conflicts));
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private HBox decision(boolean conflicts) {
        var group = new ToggleGroup();
        var here = new RadioButton(texts.get("it.form.keep"));
        var there = new RadioButton(texts.get("it.form.prefer"));
        here.setToggleGroup(group);
        there.setToggleGroup(group);
        here.setSelected(true);
        take.setId("it-form-take");
        take.setDefaultButton(true);
        take.setOnAction(event -> exchange.take(there.isSelected() ? Preference.FORM : Preference.HERE));
        var leave = new Button(texts.get("import.leave"));
        leave.setId("it-form-leave");
        leave.setCancelButton(true);
        leave.setOnAction(event -> exchange.leave());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(12);
        if (conflicts) {
            bar.getChildren().addAll(here, there);
        }
        bar.getChildren().addAll(space, leave, take);
        bar.getStyleClass().add("decision-bar");
        return bar;
    }
}
