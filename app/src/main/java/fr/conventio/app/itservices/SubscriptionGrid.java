package fr.conventio.app.itservices;

import fr.conventio.app.grid.Spread;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** Sets and domains against the parties: the space bar takes and gives up. Beside it all about the cursor's party. */
final class SubscriptionGrid extends SideBySide {
    private static final double NAME_WIDTH = 180;
    private static final double WIDEST_NAME = 560;
    private static final double PARTY_WIDTH = 80;

    private final ItServicesViewModel model;
    private final Texts texts;
    private final double partyWidth;
    private final TableView<ChoiceLine> table;
    private final TableColumn<ChoiceLine, String> names;
    private final PartyPanel panel;
    private List<Party> shown = List.of();

    SubscriptionGrid(ItServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.texts = texts;
        this.partyWidth = PARTY_WIDTH * scale;
        this.panel = new PartyPanel(model, texts);
        this.table = Tables.ofLines("it-grid", texts.get("it.grid"), texts.get("it.empty"));
        this.names = Tables.column(texts.get("it.grid.what"), NAME_WIDTH * scale, ChoiceLine::name);
        Spread.over(table, names, NAME_WIDTH * scale, WIDEST_NAME * scale);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        table.setRowFactory(made -> new SetRow());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                toggle();
            }
        });
        table.getFocusModel().focusedCellProperty().subscribe(cell -> inspect());
        setCenter(table);
        setRight(panel);
        panel.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.requestFocus();
                event.consume();
            }
        });
    }

    void show(ItServices services, List<Party> parties) {
        if (!parties.equals(shown)) {
            shown = parties;
            table.getColumns().setAll(List.of(names));
            parties.forEach(party -> table.getColumns().add(column(party)));
        }
        Tables.fill(table, model.choices());
        if (party().isEmpty() && !parties.isEmpty()) {
            // The first party carries the services: the next one is a subscriber more often.
            go(0, Math.min(2, parties.size()));
        }
        inspect();
    }

    /** Goes to a party's column. */
    void to(PartyId party) {
        for (int place = 0; place < shown.size(); place++) {
            if (shown.get(place).id().equals(party)) {
                go(0, place + 1);
            }
        }
        inspect();
    }

    private void go(int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    PartyPanel panel() {
        return panel;
    }

    void inspect() {
        panel.show(party().or(() -> shown.stream().findFirst()).orElse(null));
    }

    private TableColumn<ChoiceLine, ChoiceLine> column(Party party) {
        var column = new TableColumn<ChoiceLine, ChoiceLine>(party.shortName());
        column.setPrefWidth(partyWidth);
        column.setSortable(false);
        column.setReorderable(false);
        column.getStyleClass().add("mark-column");
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> new MarkCell(party));
        return column;
    }

    /** Shows whether a party takes something. */
    private final class MarkCell extends TableCell<ChoiceLine, ChoiceLine> {
        private final Party party;

        MarkCell(Party party) {
            this.party = party;
        }

        @Override
        protected void updateItem(@Nullable ChoiceLine line, boolean empty) {
            super.updateItem(line, empty);
            boolean taken = !empty && line != null && line.isTaken(model.subscription(party));
            setGraphic(taken ? Icon.DONE.node() : null);
            setAccessibleText(
                    line == null || empty
                            ? ""
                            : texts.get(taken ? "it.grid.taken" : "it.grid.free", party.shortName(), line.name()));
        }
    }

    /** Sets a set's line off from its domains. */
    private static final class SetRow extends TableRow<ChoiceLine> {
        @Override
        protected void updateItem(@Nullable ChoiceLine line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().remove("set-row");
            if (!empty && line != null && line.domain() == null) {
                getStyleClass().add("set-row");
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            toggle();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            panel.enter();
        } else {
            return;
        }
        event.consume();
    }

    private void toggle() {
        var cell = cell();
        party().ifPresent(party -> model.toggle(table.getItems().get(cell.getRow()), party));
    }

    private Optional<Party> party() {
        int column = cell().getColumn() - 1;
        return cell().getRow() >= 0 && column >= 0 && column < shown.size()
                ? Optional.of(shown.get(column))
                : Optional.empty();
    }

    private TablePosition<?, ?> cell() {
        return table.getFocusModel().getFocusedCell();
    }
}
