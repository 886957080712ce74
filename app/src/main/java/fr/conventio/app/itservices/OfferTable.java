package fr.conventio.app.itservices;

import fr.conventio.app.itservices.OfferLine.ForAll;
import fr.conventio.app.itservices.OfferLine.OfCommitment;
import fr.conventio.app.itservices.OfferLine.OfDomain;
import fr.conventio.app.itservices.OfferLine.OfSet;
import fr.conventio.app.itservices.OfferLine.OfUnit;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The sets with their unit services and delays, their domains, and what each side promises. */
final class OfferTable extends BorderPane {
    /** So that their headings are read whole, in letters of the usual size. */
    private static final double LEAST_UNIT = 125;

    private static final double LEAST_MORE = 78;
    private static final double LEVEL = 105;
    private static final double LEAST_LEVEL = 86;

    private final OfferViewModel model;
    private final Texts texts;
    private final TableView<OfferLine> table;
    private List<ServiceSet> sets = List.of();

    OfferTable(OfferViewModel model, Texts texts, double scale) {
        this.model = model;
        this.texts = texts;
        this.table = Tables.ofCells("it-offer-table", texts.get("it.offer"), texts.get("it.empty"));
        var unit = TextCell.column(texts.get("it.offer.unit"), 560, new Name(), texts);
        unit.setMinWidth(LEAST_UNIT * scale);
        table.getColumns().add(unit);
        var more = TextCell.column(texts.get("it.offer.more"), 200, new More(), texts);
        more.setMinWidth(LEAST_MORE * scale);
        table.getColumns().add(more);
        for (var kind : LevelKind.values()) {
            var level = TextCell.column(texts.say(kind.label()), LEVEL * scale, new Level(kind), texts);
            level.setMinWidth(LEAST_LEVEL * scale);
            table.getColumns().add(level);
        }
        table.setRowFactory(made -> new HeadRow());
        var remove = new Button(texts.get("it.offer.remove"), Icon.REMOVE.node());
        remove.setId("it-offer-remove");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setOnAction(event -> chosen().ifPresent(model::remove));
        var hint = new Label(texts.get("it.offer.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var line = new ToolLine(8, adding(), remove, hint);
        line.getStyleClass().add("filter-line");
        setTop(line);
        setCenter(table);
    }

    private MenuButton adding() {
        var menu = new MenuButton(texts.get("it.offer.add"), Icon.ADD.node());
        menu.setId("it-offer-add");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item(
                                "unit",
                                () -> set().ifPresent(
                                                set -> model.addUnit(set, group(), texts.get("it.offer.new.unit")))),
                        item(
                                "domain",
                                () -> set().ifPresent(set -> model.addDomain(set, texts.get("it.offer.new.domain")))),
                        item("carrier", () -> promise(Commitment.Side.CARRIER)),
                        item("subscriber", () -> promise(Commitment.Side.SUBSCRIBER)),
                        item("set", () -> model.addSet(texts.get("it.offer.new.set"))));
        return menu;
    }

    private MenuItem item(String kind, Runnable action) {
        var item = new MenuItem(texts.get("it.offer.add." + kind));
        item.setId("it-offer-add-" + kind);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Where the line that has the cursor stands; without one, with what holds for all. */
    private void promise(Commitment.Side side) {
        model.addCommitment(chosen().map(OfferLine::code).orElse(""), side, texts.get("it.offer.new.commitment"));
    }

    /** The set of the line that has the cursor; without one, the last. */
    private Optional<ServiceSet> set() {
        var code = chosen().map(OfferLine::code).orElse("");
        return sets.stream()
                .filter(set -> set.code().equals(code))
                .findFirst()
                .or(() -> sets.stream().reduce((before, last) -> last));
    }

    private String group() {
        return chosen().map(line -> line instanceof OfUnit of ? of.unit().group() : "")
                .orElse("");
    }

    void show(ItServices services) {
        sets = services.sets();
        Tables.fill(table, OfferLine.of(services));
    }

    /** Goes to the first delay that is open in a set. */
    void to(ServiceSetId set) {
        for (int place = 0; place < table.getItems().size(); place++) {
            if (table.getItems().get(place) instanceof OfUnit of
                    && of.set().id().equals(set)
                    && of.unit().level().isEmpty()) {
                table.getSelectionModel()
                        .clearAndSelect(place, table.getColumns().get(2));
                table.scrollTo(Math.max(0, place - 1));
                table.requestFocus();
                return;
            }
        }
    }

    private Optional<OfferLine> chosen() {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row < 0 || row >= table.getItems().size()
                ? Optional.empty()
                : Optional.of(table.getItems().get(row));
    }

    private final class Name implements TextCell.Content<OfferLine> {
        @Override
        public String text(OfferLine line) {
            return switch (line) {
                case OfSet of -> of.set().name();
                case OfUnit of -> of.unit().name();
                case OfDomain of -> of.domain().name();
                case OfCommitment of -> of.commitment().text();
                case ForAll all -> texts.get("it.offer.all");
            };
        }

        @Override
        public String shown(OfferLine line) {
            return switch (line) {
                case OfSet of -> of.set().code() + " – " + text(line);
                case OfDomain of -> of.domain().number() + ". " + text(line);
                default -> text(line);
            };
        }

        @Override
        public boolean isWritable(OfferLine line) {
            return !(line instanceof ForAll);
        }

        @Override
        public Optional<Message> refusal(OfferLine line, String text) {
            return model.refusalOfText(line, text);
        }

        @Override
        public void write(OfferLine line, String text) {
            model.writeText(line, text);
        }
    }

    /** What a domain holds, under which heading a service stands, who promises. */
    private final class More implements TextCell.Content<OfferLine> {
        @Override
        public String text(OfferLine line) {
            return switch (line) {
                case OfUnit of -> of.unit().group();
                case OfDomain of -> of.domain().examples();
                case OfCommitment of ->
                    texts.get(
                            "it.offer.promised",
                            texts.say(of.commitment().side().label()));
                case OfSet of -> "";
                case ForAll all -> "";
            };
        }

        @Override
        public boolean isWritable(OfferLine line) {
            return line instanceof OfDomain;
        }

        @Override
        public Optional<Message> refusal(OfferLine line, String text) {
            return line instanceof OfDomain of ? model.refusalOfExamples(of, text) : Optional.empty();
        }

        @Override
        public void write(OfferLine line, String text) {
            if (line instanceof OfDomain of) {
                model.writeExamples(of, text);
            }
        }
    }

    private final class Level implements TextCell.Content<OfferLine> {
        private final LevelKind kind;

        Level(LevelKind kind) {
            this.kind = kind;
        }

        @Override
        public String text(OfferLine line) {
            return line instanceof OfUnit of ? of.unit().level().written(kind) : "";
        }

        @Override
        public boolean isWritable(OfferLine line) {
            return line instanceof OfUnit;
        }

        @Override
        public Optional<Message> refusal(OfferLine line, String text) {
            return line instanceof OfUnit of ? model.refusal(of, kind, text) : Optional.empty();
        }

        @Override
        public void write(OfferLine line, String text) {
            if (line instanceof OfUnit of) {
                model.write(of, kind, text);
            }
        }
    }

    /** Sets a line that heads others off from them. */
    private static final class HeadRow extends TableRow<OfferLine> {
        @Override
        protected void updateItem(@Nullable OfferLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("set-row");
            if (!empty && line != null && line.isHead()) {
                getStyleClass().add("set-row");
            }
        }
    }
}
