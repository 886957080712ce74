package fr.conventio.app.checks;

import fr.conventio.app.dossier.Figures;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Findable;
import fr.conventio.app.room.Room;
import fr.conventio.app.room.RoomHead;
import fr.conventio.app.room.Tools;
import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.PostSpot;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;

/** The findings of the dossier; each leads to its field. */
public final class ChecksRoom implements Room {
    private final OpenDossier dossier;
    private final Texts texts;
    private final Consumer<Finding> lead;
    private final BorderPane view = new BorderPane();
    private final TableView<Finding> table = new TableView<>();
    private Act act;

    /** @param lead goes to what a finding is about */
    public ChecksRoom(OpenDossier dossier, Tools tools, Consumer<Finding> lead) {
        this.dossier = dossier;
        this.texts = tools.texts();
        this.lead = lead;
        this.act = dossier.picture().get().act();
        var head = new RoomHead(title());
        head.subtitle().set(texts.get("checks.subtitle"));
        view.getStyleClass().add("room");
        view.setTop(head);
        view.setCenter(table());
        dossier.figures().subscribe(this::show);
    }

    @Override
    public String title() {
        return texts.get("checks.title");
    }

    @Override
    public Icon icon() {
        return Icon.CHECKS;
    }

    @Override
    public ObservableValue<String> badge() {
        return dossier.figures()
                .map(figures -> figures.findings().isEmpty()
                        ? ""
                        : Integer.toString(figures.findings().size()));
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public Stream<Findable> findables() {
        return dossier.figures().get().findings().stream()
                .map(finding -> Findable.of(
                        () -> lead.accept(finding),
                        texts.say(finding.message()),
                        finding.spot().about(act),
                        field(finding)));
    }

    private void show(Figures figures) {
        act = figures.act();
        table.setItems(FXCollections.observableArrayList(figures.findings()));
    }

    private TableView<Finding> table() {
        table.setId("findings");
        table.getStyleClass().add("dense");
        table.setAccessibleText(title());
        var empty = new Label(texts.get("checks.empty"));
        empty.getStyleClass().add("empty-state");
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("checks.kind", 130, finding -> texts.get("checks.kind." + finding.kind())));
        var number = column("checks.post", 70, this::number);
        number.getStyleClass().add("number-column");
        table.getColumns().add(number);
        table.getColumns()
                .add(column("checks.about", 240, finding -> finding.spot().about(act)));
        table.getColumns().add(column("checks.field", 150, this::field));
        table.getColumns().add(column("checks.message", 480, finding -> texts.say(finding.message())));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                leadOn();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                leadOn();
            }
        });
        return table;
    }

    private String number(Finding finding) {
        return finding.spot() instanceof PostSpot spot
                ? String.valueOf(act.roster().numbers().get(spot.post()))
                : "";
    }

    private String field(Finding finding) {
        return finding.spot() instanceof PostSpot spot
                ? Headings.of(spot.field(), texts)
                : texts.say(finding.spot().label());
    }

    private void leadOn() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            lead.accept(chosen);
        }
    }

    private TableColumn<Finding, String> column(String key, double width, Function<Finding, String> text) {
        var column = new TableColumn<Finding, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(finding -> new ReadOnlyStringWrapper(text.apply(finding.getValue())));
        return column;
    }
}
