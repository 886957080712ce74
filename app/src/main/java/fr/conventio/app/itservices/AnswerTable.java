package fr.conventio.app.itservices;

import fr.conventio.app.grid.WrappedColumn;
import fr.conventio.app.text.Texts;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.AnswerKind;
import fr.conventio.model.itservices.inventory.InventoryBlock;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TableView;

/** The lines of one block, answered in place. */
final class AnswerTable {
    private final ItServicesViewModel model;
    private final TableView<Line> table;

    /** One line as one party answers it. */
    record Line(Party party, InventoryLine line, int copy, String value, String remark) {}

    AnswerTable(ItServicesViewModel model, Texts texts, double scale) {
        this.model = model;
        this.table = Tables.ofCells("it-answers", texts.get("it.inventory.answers"), "");
        table.getColumns()
                .add(Tables.firm(Tables.column(
                        texts.get("it.inventory.number"),
                        56 * scale,
                        line -> line.line().key())));
        table.getColumns()
                .add(WrappedColumn.of(Tables.column(
                        texts.get("it.inventory.line"), 320, line -> line.line().label())));
        table.getColumns().add(TextCell.column(texts.get("it.inventory.answer"), 190, new Value(), texts));
        table.getColumns()
                .add(WrappedColumn.of(Tables.column(
                        texts.get("it.inventory.expected"),
                        150,
                        line -> texts.say(line.line().expected()))));
        table.getColumns().add(TextCell.column(texts.get("it.inventory.remark"), 220, new Remark(), texts));
    }

    TableView<Line> table() {
        return table;
    }

    void show(Party party, InventoryBlock block, int copy) {
        var inventory = model.inventory(party);
        Tables.fill(
                table,
                block.lines().stream()
                        .map(line -> new Line(
                                party,
                                line,
                                copy,
                                inventory.value(line.key(), copy),
                                inventory.remark(line.key(), copy)))
                        .toList());
    }

    /** Goes to the first line that has no answer. */
    void enter() {
        int open = 0;
        for (int place = table.getItems().size() - 1; place >= 0; place--) {
            if (table.getItems().get(place).value().isEmpty()) {
                open = place;
            }
        }
        table.requestFocus();
        table.getSelectionModel().clearAndSelect(open, table.getColumns().get(2));
        table.getFocusModel().focus(open, table.getColumns().get(2));
    }

    private final class Value implements TextCell.Content<Line> {
        @Override
        public String text(Line line) {
            return AnswerCells.text(line.line(), line.value());
        }

        @Override
        public Optional<Message> refusal(Line line, String text) {
            return model.refusal(line.party(), line.line(), line.copy(), text);
        }

        @Override
        public void write(Line line, String text) {
            model.write(line.party(), line.line(), line.copy(), text);
        }

        @Override
        public List<String> choices(Line line) {
            return line.line().kind() == AnswerKind.YES_NO
                    ? List.of(AnswerCells.YES, AnswerCells.NO)
                    : line.line().choices();
        }
    }

    private final class Remark implements TextCell.Content<Line> {
        @Override
        public String text(Line line) {
            return line.remark();
        }

        @Override
        public Optional<Message> refusal(Line line, String text) {
            return model.refusalOfRemark(line.party(), line.line(), line.copy(), text);
        }

        @Override
        public void write(Line line, String text) {
            model.writeRemark(line.party(), line.line(), line.copy(), text);
        }
    }
}
