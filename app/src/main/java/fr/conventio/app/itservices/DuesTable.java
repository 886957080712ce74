package fr.conventio.app.itservices;

import fr.conventio.app.grid.WrappedColumn;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.model.itservices.governance.Due;
import fr.conventio.model.itservices.governance.DueCalendar;
import fr.conventio.model.wording.French;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** The meetings and reports that fall due in a year. */
final class DuesTable extends BorderPane {
    private static final int FIRST = 2010;
    private static final int LAST = 2099;

    private final ItServicesViewModel model;
    private final Spinner<Integer> year;
    private final TableView<Due> table;

    DuesTable(ItServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.table = Tables.ofLines("it-dues-table", texts.get("it.dues"), texts.get("it.dues.empty"));
        this.year = new Spinner<>(FIRST, LAST, Math.clamp(model.firstYear(), FIRST, LAST));
        year.setId("it-year");
        year.getEditor().setAccessibleText(texts.get("it.dues.year"));
        year.setPrefWidth(110 * scale);
        year.valueProperty().subscribe(chosen -> show());
        table.getColumns()
                .add(Tables.firm(Tables.column(texts.get("it.dues.by"), 100 * scale, due -> French.date(due.last()))));
        table.getColumns()
                .add(WrappedColumn.of(Tables.column(
                        texts.get("it.dues.what"),
                        290,
                        due -> texts.say(due.kind().label()))));
        table.getColumns().add(WrappedColumn.of(Tables.column(texts.get("it.dues.about"), 340, due -> {
            var party = due.party();
            return party == null ? texts.get("it.dues.all") : party.name();
        })));
        table.getColumns()
                .add(WrappedColumn.of(Tables.column(
                        texts.get("it.dues.who"),
                        250,
                        due -> texts.say(due.kind().who()))));
        var label = new Label(texts.get("it.dues.year"));
        label.setLabelFor(year);
        var hint = new Label(texts.get("it.dues.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var line = new ToolLine(8, label, year, hint);
        line.getStyleClass().add("filter-line");
        setTop(line);
        setCenter(table);
    }

    void show() {
        var chosen = year.getValue();
        if (chosen != null) {
            table.setItems(
                    FXCollections.observableArrayList(DueCalendar.of(model.services(), model.parties(), chosen)));
        }
    }
}
