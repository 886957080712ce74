package fr.conventio.reports.itservices;

import static fr.conventio.reports.itservices.ItServicesAnnex.said;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.inventory.InventoryBlock;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import java.util.ArrayList;
import java.util.List;

/** The parts of annex 6 about the inventory: its model, and the answers of each party that gave some. */
final class InventoryParts {
    /** Sheets' names are no longer. */
    private static final int LONGEST_NAME = 31;

    private InventoryParts() {}

    static List<Part> of(ItServices services, List<Party> parties) {
        var parts = new ArrayList<Part>();
        parts.add(Part.titled(said("annex6.model"))
                .onSheet(said("annex6.model.sheet"))
                .paragraph(said("annex6.model.text"))
                .table(model()));
        for (var party : parties) {
            var inventory = services.inventory(party.id());
            if (!inventory.isEmpty()) {
                var whole = inventory.whole();
                parts.add(Part.titled(said("annex6.answers", party.genitive()))
                        .onSheet(sheetName(party, parts.size()))
                        .paragraph(said("annex6.answers.text", whole.answered(), whole.expected(), whole.percent()))
                        .table(answers(inventory)));
            }
        }
        return parts;
    }

    private static Table model() {
        var rows = new ArrayList<Row>();
        for (var block : Questionnaire.blocks()) {
            rows.add(Row.section(
                    block.repeatable() ? titled(block) + " – " + said("annex6.repeatable") : titled(block)));
            block.lines()
                    .forEach(line -> rows.add(Row.of(
                            Cell.of(line.key()),
                            Cell.of(line.label()),
                            Cell.of(Words.FRENCH.say(line.expected())).muted())));
        }
        return new Table(
                List.of(
                        Column.centred(said("annex6.domain.number"), 1.2),
                        Column.left(said("annex6.line"), 9),
                        Column.left(said("annex6.line.expected"), 7)),
                rows);
    }

    private static Table answers(Inventory inventory) {
        var rows = new ArrayList<Row>();
        for (var block : Questionnaire.blocks()) {
            for (int copy = 1; copy <= inventory.copies(block); copy++) {
                var answered = answered(inventory, block, copy);
                if (!answered.isEmpty()) {
                    rows.add(Row.section(
                            block.repeatable()
                                    ? titled(block) + " – " + said("annex6.configuration", copy)
                                    : titled(block)));
                    rows.addAll(answered);
                }
            }
        }
        return new Table(
                List.of(
                        Column.centred(said("annex6.domain.number"), 1.2),
                        Column.left(said("annex6.line"), 7),
                        Column.left(said("annex6.answer"), 5),
                        Column.left(said("annex6.remark"), 5)),
                rows);
    }

    private static List<Row> answered(Inventory inventory, InventoryBlock block, int copy) {
        var rows = new ArrayList<Row>();
        for (var line : block.lines()) {
            var answer = inventory.answer(line.key(), copy);
            if (answer.isPresent()) {
                var value = AnswerCells.text(line, answer.get().value());
                rows.add(Row.of(
                        Cell.of(line.key()),
                        Cell.of(line.label()),
                        Cell.of(value.isEmpty() || line.unit().isEmpty() ? value : value + "\u00A0" + line.unit()),
                        Cell.of(answer.get().remark())));
            }
        }
        return rows;
    }

    static String titled(InventoryBlock block) {
        return block.number() + ". " + block.title();
    }

    private static String sheetName(Party party, int number) {
        var name = said("annex6.answers", party.shortName()).replaceAll("[:\\\\/?*\\[\\]]", " ");
        var counted = name + " " + number;
        return counted.length() <= LONGEST_NAME
                ? counted
                : name.substring(0, LONGEST_NAME - 1 - String.valueOf(number).length()) + " " + number;
    }
}
