package fr.conventio.app.party;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The parties in the order of the act, and beside them all that is known of the chosen one. */
final class PartiesView extends SideBySide {
    private static final double NAME_WIDTH = 220;
    private static final double SIGNATORY_WIDTH = 145;
    private static final double SCROLL_BAR = 20;

    private final PartiesViewModel model;
    private final Texts texts;
    private final double scale;
    private final RoomHead head;
    private final TableView<Party> table = new TableView<>();
    private final TableColumn<Party, String> name;
    private final TableColumn<Party, String> signatory;
    private List<TableColumn<Party, String>> byWorth = List.of();
    private final PartyForm form;
    private final Entry originals;
    /** The party to be shown next: one that is about to be added, or the one chosen before the list changed. */
    private @Nullable PartyId wanted;

    private boolean namesNext;

    /** @param scale what sizes in pixels are multiplied by */
    PartiesView(PartiesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.scale = scale;
        this.texts = texts;
        this.name = column(texts.say(PartyField.NAME.label()), NAME_WIDTH, Party::name);
        this.signatory = column(texts.get("parties.signatory"), SIGNATORY_WIDTH, PartiesView::signing);
        this.form = new PartyForm(model, texts);
        var label = new Label(texts.get("parties.originals"));
        label.getStyleClass().add("entry-label");
        this.originals = new Entry("originals", label, texts, model::refusalOfOriginals, model::settleOriginals);
        originals.narrow(4);
        getStyleClass().add("room");
        this.head = new RoomHead(texts.get("parties.title"), add()).withSubtitleId("parties-subtitle");
        setTop(new VBox(head, line(label)));
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                table.requestFocus();
                event.consume();
            }
        });
        setCenter(table());
        table.getSelectionModel().selectedItemProperty().subscribe(party -> chosen(party));
        model.dossier().picture().subscribe(picture -> show());
        model.dossier().figures().subscribe(figures -> {
            originals.follow(model.originals(), model.findingOfOriginals());
            chosen(chosen().orElse(null));
        });
    }

    /** Leads to a field of a party. */
    void reveal(PartyId party, PartyField field) {
        choose(party);
        form.edit(field);
    }

    /** Leads to the number of originals. */
    void revealOriginals() {
        originals.field().requestFocus();
        originals.field().selectAll();
    }

    private Button add() {
        var add = new Button(texts.get("parties.add"), Icon.ADD.node());
        add.setId("party-add");
        add.getStyleClass().add("accent");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setTooltip(new Tooltip(texts.get("parties.add.hint")));
        add.setOnAction(event -> addParty());
        return add;
    }

    private ToolLine line(Label label) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new ToolLine(
                8,
                label,
                originals,
                space,
                tool("party-up", Icon.UP, "parties.up", party -> model.move(party.id(), false)),
                tool("party-down", Icon.DOWN, "parties.down", party -> model.move(party.id(), true)),
                tool("party-remove", Icon.REMOVE, "parties.remove", party -> model.remove(party.id())));
        line.getStyleClass().addAll("filter-line", "with-notes");
        return line;
    }

    private Button tool(String id, Icon icon, String key, Consumer<Party> action) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setTooltip(new Tooltip(texts.get(key)));
        button.setAccessibleText(texts.get(key));
        button.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        button.setOnAction(event -> chosen().ifPresent(action));
        return button;
    }

    private TableView<Party> table() {
        table.setId("parties");
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get("parties.table"));
        table.setPlaceholder(EmptyState.saying(texts.get("parties.empty")));
        var kind = column(
                texts.say(PartyField.KIND.label()),
                85,
                party -> texts.say(party.kind().label()));
        var siren = column(texts.say(PartyField.SIREN.label()), 100, party -> PartyCells.text(party, PartyField.SIREN));
        var deliberation = column(
                texts.get("parties.deliberation"), 100, party -> PartyCells.text(party, PartyField.DELIBERATION_DATE));
        table.getColumns().add(name);
        table.getColumns().add(kind);
        table.getColumns().add(siren);
        table.getColumns().add(signatory);
        table.getColumns().add(deliberation);
        byWorth = List.of(name, kind, signatory, deliberation, siren);
        table.widthProperty().subscribe(width -> spread(width.doubleValue()));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        return table;
    }

    /** Columns that find no room are not shown, as the form says all; those with names share what is left. */
    private void spread(double width) {
        var growing = Map.of(name, NAME_WIDTH * scale, signatory, SIGNATORY_WIDTH * scale);
        double room = width - SCROLL_BAR;
        double least = 0;
        for (var column : byWorth) {
            boolean grows = growing.containsKey(column);
            double needed = growing.getOrDefault(column, column.getPrefWidth());
            boolean shown = column.equals(name) || needed <= room - least;
            column.setVisible(shown);
            if (shown && grows) {
                least += needed;
            } else if (shown) {
                room -= needed;
            }
        }
        double factor = Math.max(1, room / least);
        growing.forEach((column, usual) -> column.setPrefWidth(usual * factor));
    }

    private static String signing(Party party) {
        var signing = party.signing();
        return Stream.of(signing.name(), signing.capacity())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private TableColumn<Party, String> column(String name, double width, Function<Party, String> text) {
        var column = new TableColumn<Party, String>(name);
        column.setPrefWidth(width * scale);
        column.setSortable(false);
        column.setCellValueFactory(party -> new ReadOnlyStringWrapper(text.apply(party.getValue())));
        return column;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.INSERT) {
            addParty();
            event.consume();
            return;
        }
        var party = chosen();
        if (party.isEmpty()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            form.edit(PartyField.NAME);
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            model.move(party.get().id(), event.getCode() == KeyCode.DOWN);
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.DELETE) {
            model.remove(party.get().id());
        } else {
            return;
        }
        event.consume();
    }

    private Optional<Party> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void addParty() {
        boolean first = model.dossier().picture().get().roster().carrier().isEmpty();
        wanted = model.add(texts.get(first ? "parties.new.carrier" : "parties.new"));
        namesNext = true;
    }

    private void show() {
        var parties = model.parties();
        int before = Math.max(0, table.getSelectionModel().getSelectedIndex());
        var keep = wanted != null ? wanted : chosen().map(Party::id).orElse(null);
        head.subtitle().set(texts.get("parties.subtitle", parties.size()));
        originals.follow(model.originals(), model.findingOfOriginals());
        table.setItems(FXCollections.observableArrayList(parties));
        if (keep == null || !choose(keep)) {
            table.getSelectionModel().select(Math.min(before, parties.size() - 1));
        } else if (keep.equals(wanted)) {
            wanted = null;
            if (namesNext) {
                namesNext = false;
                form.edit(PartyField.NAME);
            }
        }
    }

    private boolean choose(PartyId id) {
        for (int line = 0; line < table.getItems().size(); line++) {
            if (table.getItems().get(line).id().equals(id)) {
                table.getSelectionModel().select(line);
                table.scrollTo(line);
                return true;
            }
        }
        return false;
    }

    private void chosen(@Nullable Party party) {
        if (party == null) {
            setRight(table.getItems().isEmpty() ? null : form);
        } else {
            form.show(party);
            setRight(form);
        }
    }
}
