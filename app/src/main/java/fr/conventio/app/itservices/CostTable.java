package fr.conventio.app.itservices;

import fr.conventio.app.grid.WrappedColumn;
import fr.conventio.app.text.Texts;
import fr.conventio.model.itservices.governance.CostKey;
import fr.conventio.model.itservices.governance.CostKey.Share;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** How common costs are shared by default: set by set, each subscriber's workstations over all. */
final class CostTable extends BorderPane {
    private final ItServicesViewModel model;
    private final TableView<Line> table;

    private record Line(CostKey key, Share share) {}

    CostTable(ItServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.table = Tables.ofLines("it-cost-table", texts.get("it.cost"), texts.get("it.cost.empty"));
        table.getColumns()
                .add(Tables.firm(Tables.column(
                        texts.get("it.cost.set"),
                        84 * scale,
                        line -> line.key().set().code())));
        table.getColumns()
                .add(WrappedColumn.of(Tables.column(
                        texts.get("it.cost.party"),
                        360,
                        line -> line.share().party().name())));
        table.getColumns()
                .add(Tables.firm(Tables.figures(
                        texts.get("it.cost.stations"),
                        84 * scale,
                        line -> line.share().workstations().isPresent()
                                ? texts.number(line.share().workstations().getAsLong())
                                : texts.get("it.cost.unknown"))));
        table.getColumns().add(Tables.firm(Tables.column(texts.get("it.cost.counted"), 110 * scale, line -> {
            var counted = line.share().counted();
            return counted == null ? "" : French.date(counted);
        })));
        table.getColumns().add(WrappedColumn.of(Tables.column(texts.get("it.cost.part"), 240, line -> {
            var part = line.key().part(line.share());
            return part == null
                    ? texts.get("it.cost.open")
                    : texts.say(Message.of(
                            "it.cost.part",
                            texts.number(line.share().workstations().orElseThrow()),
                            texts.number(line.key().denominator()),
                            texts.decimal(part.times(100).rounded(2))));
        })));
        var hint = new Label(texts.get("it.cost.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var line = new VBox(hint);
        line.getStyleClass().add("filter-line");
        setTop(line);
        setCenter(table);
    }

    void show() {
        var lines = new ArrayList<Line>();
        for (var set : model.services().sets()) {
            var key = CostKey.of(set, model.services(), model.parties());
            key.shares().forEach(share -> lines.add(new Line(key, share)));
        }
        table.setItems(FXCollections.observableArrayList(lines));
    }
}
