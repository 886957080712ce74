package fr.conventio.app.command;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.reading.Doubt;
import fr.conventio.model.roster.reading.FoundColumn;
import fr.conventio.model.roster.reading.FoundTable;
import fr.conventio.model.roster.reading.IgnoredRow;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the import of a file of posts answers, to scripts and to people. */
record ImportAnswer(
        SourceFile file,
        Understanding understanding,
        RosterReading reading,
        Optional<DifferenceAnswer> difference,
        Optional<Dossier> taken) {
    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        taken.ifPresent(dossier ->
                json.put("dossier", Map.of("id", dossier.id().value().toString(), "title", dossier.title())));
        json.put("format", file.format().code());
        var charset = file.charset();
        json.put("charset", charset == null ? null : charset.name());
        var separator = file.separator();
        json.put("separator", separator == null ? null : separator.toString());
        var tables = understanding.taken();
        json.put(
                "sheet", tables.isEmpty() ? null : file.origin(tables.getFirst().sheet()));
        json.put("headerRow", tables.isEmpty() ? 0 : tables.getFirst().headerRow());
        json.put("columns", tables.isEmpty() ? List.of() : columns(tables.getFirst()));
        json.put("tables", tables.stream().map(this::table).toList());
        json.put("rowsRead", reading.rowsRead());
        json.put("accepted", reading.posts().size());
        json.put(
                "refused",
                reading.refused().stream()
                        .map(cell -> place(
                                cell.sheet(),
                                cell.row(),
                                cell.header(),
                                cell.cell(),
                                cell.value(),
                                Words.FRENCH.say(cell.reason())))
                        .toList());
        json.put("doubts", reading.doubts().stream().map(this::doubt).toList());
        json.put("ignoredRows", reading.ignored().stream().map(this::ignored).toList());
        json.put("warnings", warnings());
        difference.ifPresent(answer -> json.put("difference", answer.json()));
        json.put("taken", taken.isPresent());
        return json;
    }

    private Map<String, Object> table(FoundTable table) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", file.origin(table.sheet()));
        json.put("headerRow", table.headerRow());
        json.put("firstRow", table.firstRow());
        json.put("lastRow", table.lastRow());
        json.put("service", table.service());
        json.put("columns", columns(table));
        return json;
    }

    private static List<Map<String, Object>> columns(FoundTable table) {
        return table.columns().stream().map(ImportAnswer::column).toList();
    }

    private static Map<String, Object> column(FoundColumn column) {
        var json = new LinkedHashMap<String, Object>();
        json.put("column", SourceRow.columnLetters(column.column()));
        json.put("header", column.header());
        json.put(
                "field",
                column.meaning() == Meaning.IGNORED ? null : column.meaning().name());
        json.put("confidence", column.confidence().name().toLowerCase(Locale.ROOT));
        json.put("hidden", column.isHidden());
        return json;
    }

    private Map<String, Object> doubt(Doubt doubt) {
        var json = place(
                doubt.sheet(),
                doubt.row(),
                doubt.header(),
                doubt.cell(),
                doubt.value(),
                Words.FRENCH.say(doubt.unclear()));
        json.put("field", doubt.field().name());
        json.put("proposed", doubt.proposed());
        return json;
    }

    private Map<String, Object> ignored(IgnoredRow row) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", file.origin(row.sheet()));
        json.put("row", row.row());
        json.put("text", row.text());
        json.put("reason", Words.FRENCH.say(row.why()));
        return json;
    }

    private Map<String, Object> place(String sheet, int row, String header, String cell, String value, String reason) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", file.origin(sheet));
        json.put("row", row);
        json.put("column", header);
        json.put("cell", cell);
        json.put("value", value);
        json.put("reason", reason);
        return json;
    }

    private List<String> warnings() {
        return reading.warnings().stream().map(Words.FRENCH::say).toList();
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        for (var cell : reading.refused()) {
            lines.add(
                    "Ligne " + cell.row() + ", colonne « " + cell.header() + " » : " + Words.FRENCH.say(cell.reason()));
        }
        for (var doubt : reading.doubts()) {
            lines.add("À confirmer, ligne " + doubt.row() + " : " + Words.FRENCH.say(doubt.unclear())
                    + (doubt.value().isEmpty() ? "" : " (« " + doubt.value() + " »)"));
        }
        lines.addAll(warnings());
        difference.ifPresent(answer -> lines.addAll(answer.lines()));
        lines.add(counted(reading.rowsRead(), "ligne") + (reading.rowsRead() > 1 ? " lues" : " lue") + ", "
                + counted(reading.posts().size(), "acceptée") + ", " + counted(reading.rowsRefused(), "refusée") + ". "
                + (taken.isPresent() ? "Import enregistré." : "Rien n’a été pris."));
        if (taken.isEmpty() && !reading.refused().isEmpty() && !reading.posts().isEmpty()) {
            lines.add("Pour prendre les lignes valides seules : --accept-valid");
        }
        return lines;
    }

    private static String counted(int number, String word) {
        return number + " " + word + (number > 1 ? "s" : "");
    }
}
