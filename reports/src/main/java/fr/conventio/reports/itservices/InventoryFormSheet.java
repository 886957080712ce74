package fr.conventio.reports.itservices;

import static fr.conventio.reports.itservices.ItServicesAnnex.said;

import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.form.InventoryForm.Asked;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.wording.Words;
import fr.conventio.reports.tables.Cell;
import fr.conventio.reports.tables.Column;
import fr.conventio.reports.tables.Content;
import fr.conventio.reports.tables.Content.Answer;
import fr.conventio.reports.tables.Part;
import fr.conventio.reports.tables.Row;
import fr.conventio.reports.tables.Table;
import fr.conventio.reports.tables.TablesDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The inventory form as a sheet to be filled in: where each thing stands, for who writes and who reads it. */
final class InventoryFormSheet {
    /** Columns of the sheet, from 0; the first one is hidden and holds the keys. */
    static final int KEY = 0;

    static final int LABEL = 2;
    static final int ANSWER = 3;
    static final int REMARK = 5;

    private InventoryFormSheet() {}

    static TablesDocument describe(InventoryForm form) {
        var part = Part.titled("")
                .onSheet(said("form.it.sheet"))
                .paragraph(said("form.it.intro"))
                .paragraph(said("form.it.passwords"))
                .paragraph(said("form.it.copies"))
                .table(table(form))
                .asForm(FormKeys.of(form));
        return TablesDocument.of(
                form.dossier(), said("form.it.title", form.party().genitive()), List.of(), List.of(part));
    }

    private static Table table(InventoryForm form) {
        var columns = List.of(
                Column.centred(said("annex6.domain.number"), 1.4),
                Column.left(said("annex6.line"), 9),
                Column.left(said("annex6.answer"), 6),
                Column.left(said("annex6.line.expected"), 5),
                Column.left(said("annex6.remark"), 8));
        var rows = new ArrayList<Row>();
        rows.add(situation(form));
        for (var part : form.parts()) {
            var title = InventoryParts.titled(part.block());
            rows.add(Row.section(
                    part.block().repeatable() ? title + " – " + said("annex6.configuration", part.copy()) : title));
            part.lines().forEach(asked -> rows.add(row(asked)));
        }
        return new Table(columns, rows);
    }

    private static Row situation(InventoryForm form) {
        var day = form.situation();
        var answer = Answer.date();
        return Row.of(
                        Cell.empty(),
                        Cell.of(said("form.it.situation")),
                        Cell.answer(day == null ? answer : answer.given(new Content.Day(day))),
                        Cell.of(said("form.it.situation.expected")).muted(),
                        Cell.empty())
                .keyed(FormKeys.SITUATION);
    }

    private static Row row(Asked asked) {
        return Row.of(
                        Cell.of(asked.line().key()).muted(),
                        Cell.of(asked.line().label()),
                        Cell.answer(answer(asked.line(), asked.value())),
                        Cell.of(Words.FRENCH.say(asked.line().expected())).muted(),
                        Cell.answer(known(Answer.text(), asked.remark())))
                .keyed(FormKeys.of(asked));
    }

    private static Answer answer(InventoryLine line, String value) {
        return switch (line.kind()) {
            case COUNT, MEASURE ->
                value.isEmpty() ? Answer.number() : Answer.number().given(new Content.Quantity(new BigDecimal(value)));
            case YES_NO -> known(Answer.choice(List.of(AnswerCells.YES, AnswerCells.NO)), value);
            case CHOICE -> known(Answer.choice(line.choices()), value);
            case TEXT, FREE -> known(Answer.text(), value);
        };
    }

    private static Answer known(Answer answer, String text) {
        return text.isEmpty() ? answer : answer.given(new Content.Text(text));
    }
}
