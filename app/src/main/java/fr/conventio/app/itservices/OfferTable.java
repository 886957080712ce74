package fr.conventio.app.itservices;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The sets with their unit services and the delays promised for each. */
final class OfferTable extends BorderPane {
    private final ItServicesViewModel model;
    private final Texts texts;
    private final TableView<Line> table;

    /** @param unit null for the line of the set itself */
    private record Line(ServiceSet set, @Nullable UnitService unit) {}

    OfferTable(ItServicesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.table = Tables.ofCells("it-offer-table", texts.get("it.offer"), texts.get("it.empty"));
        table.getColumns().add(TextCell.column(texts.get("it.offer.unit"), 560, new Name(), texts));
        for (var kind : LevelKind.values()) {
            table.getColumns().add(TextCell.column(texts.say(kind.label()), 120, new Level(kind), texts));
        }
        table.setRowFactory(made -> new SetRow());
        var add = new Button(texts.get("it.offer.add"), Icon.ADD.node());
        add.setId("it-unit-add");
        add.setOnAction(event -> chosen().ifPresent(line -> {
            var unit = line.unit();
            model.addUnit(line.set(), unit == null ? "" : unit.group(), texts.get("it.offer.new"));
        }));
        var remove = new Button(texts.get("it.offer.remove"), Icon.REMOVE.node());
        remove.setId("it-unit-remove");
        remove.setOnAction(event -> chosen().map(Line::unit).ifPresent(unit -> model.removeUnit(unit.id())));
        var hint = new Label(texts.get("it.offer.hint"));
        hint.getStyleClass().add("muted");
        var line = new HBox(8, add, remove, hint);
        line.getStyleClass().add("filter-line");
        setTop(line);
        setCenter(table);
    }

    void show(ItServices services) {
        var lines = new ArrayList<Line>();
        for (var set : services.sets()) {
            lines.add(new Line(set, null));
            services.units(set).forEach(unit -> lines.add(new Line(set, unit)));
        }
        Tables.fill(table, lines);
    }

    /** Goes to the first delay that is open in a set. */
    void to(ServiceSetId set) {
        for (int place = 0; place < table.getItems().size(); place++) {
            var line = table.getItems().get(place);
            var unit = line.unit();
            if (line.set().id().equals(set) && unit != null && unit.level().isEmpty()) {
                table.getSelectionModel()
                        .clearAndSelect(place, table.getColumns().get(1));
                table.scrollTo(Math.max(0, place - 1));
                table.requestFocus();
                return;
            }
        }
    }

    private Optional<Line> chosen() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row < 0 || row >= table.getItems().size()
                ? Optional.empty()
                : Optional.of(table.getItems().get(row));
    }

    private final class Name implements TextCell.Content<Line> {
        @Override
        public String text(Line line) {
            var unit = line.unit();
            return unit == null ? line.set().code() + " – " + line.set().name() : unit.name();
        }

        @Override
        public boolean isWritable(Line line) {
            return line.unit() != null;
        }

        @Override
        public Optional<Message> refusal(Line line, String text) {
            var unit = line.unit();
            return unit == null ? Optional.empty() : model.refusalOfName(unit.id(), text);
        }

        @Override
        public void write(Line line, String text) {
            var unit = line.unit();
            if (unit != null) {
                model.rename(unit.id(), text);
            }
        }
    }

    private final class Level implements TextCell.Content<Line> {
        private final LevelKind kind;

        Level(LevelKind kind) {
            this.kind = kind;
        }

        @Override
        public String text(Line line) {
            var unit = line.unit();
            return unit == null ? "" : unit.level().written(kind);
        }

        @Override
        public boolean isWritable(Line line) {
            return line.unit() != null;
        }

        @Override
        public Optional<Message> refusal(Line line, String text) {
            var unit = line.unit();
            return unit == null ? Optional.empty() : model.refusal(unit.id(), kind, text);
        }

        @Override
        public void write(Line line, String text) {
            var unit = line.unit();
            if (unit != null) {
                model.write(unit.id(), kind, text);
            }
        }
    }

    /** Sets a set's line off from its unit services. */
    private static final class SetRow extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("set-row");
            if (!empty && line != null && line.unit() == null) {
                getStyleClass().add("set-row");
            }
        }
    }
}
