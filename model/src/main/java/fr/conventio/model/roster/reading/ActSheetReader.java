package fr.conventio.model.roster.reading;

import fr.conventio.model.dossier.Originals;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the sheet that a workbook of annex 1 carries about its act. Its labels are those the workbook writes: first the
 * act's own, then tables of parties, of which those after the first tell more about the same parties.
 */
final class ActSheetReader {
    private static final String SHEET = Words.FRENCH.say("act.sheet");
    private static final Map<String, PartyField> FIELDS = new LinkedHashMap<>();

    static {
        for (var field : PartyField.values()) {
            FIELDS.put(Words.FRENCH.say(field.label()), field);
        }
    }

    private final List<Party> parties = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    /** Of the table that is being read, by column; empty above the first one. */
    private Map<Integer, PartyField> columns = Map.of();

    private @Nullable String title;
    private @Nullable LocalDate date;
    private @Nullable Integer originals;

    static boolean isActSheet(String sheet) {
        return sheet.equals(SHEET);
    }

    void read(SourceRow row) {
        var header = header(row);
        if (!header.isEmpty()) {
            columns = header;
        } else if (!columns.isEmpty()) {
            party(row);
        } else {
            about(row);
        }
    }

    /** What the sheet said; empty when it lacks the title, the date or the parties. */
    Optional<ActSheet> result() {
        if (title == null || date == null || parties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActSheet(title, date, originals, parties));
    }

    /** What it said wrongly. */
    List<RefusedCell> refused() {
        return refused;
    }

    /** The fields that a row names, by column; empty when it is no row of headers. */
    private static Map<Integer, PartyField> header(SourceRow row) {
        var found = new LinkedHashMap<Integer, PartyField>();
        for (int column = 0; column < row.cells().size(); column++) {
            var text = Plain.clean(row.cell(column));
            var field = FIELDS.get(text);
            if (field != null) {
                found.put(column, field);
            } else if (!text.isEmpty()) {
                return Map.of();
            }
        }
        return found.containsValue(PartyField.SHORT_NAME) ? found : Map.of();
    }

    private void about(SourceRow row) {
        var label = Plain.clean(row.cell(0));
        var text = Plain.clean(row.cell(1));
        if (label.equals(Words.FRENCH.say("act.title"))) {
            title = text;
        } else if (label.equals(Words.FRENCH.say("act.date"))) {
            date = date(text);
        } else if (label.equals(Words.FRENCH.say("edit.originals"))) {
            try {
                originals = Originals.read(text);
            } catch (FieldRefusedException e) {
                refuse(row, 1, label, e.reason());
            }
        }
    }

    private void party(SourceRow row) {
        if (columns.containsValue(PartyField.NAME)) {
            int before = refused.size();
            var read = filled(new Party(PartyId.fresh(), parties.size(), PartyKind.OTHER, "", "", ""), row);
            if (refused.size() == before) {
                parties.add(read);
            }
            return;
        }
        columns.forEach((column, field) -> {
            if (field == PartyField.SHORT_NAME) {
                called(row.cell(column))
                        .ifPresentOrElse(
                                known -> parties.set(parties.indexOf(known), filled(known, row)),
                                () -> refuse(
                                        row,
                                        column,
                                        Words.FRENCH.say(field.label()),
                                        Message.of("refusal.party.unknown", Plain.clean(row.cell(column)))));
            }
        });
    }

    private Optional<Party> called(String shortName) {
        var folded = Plain.fold(shortName);
        return parties.stream()
                .filter(party -> Plain.fold(party.shortName()).equals(folded))
                .findFirst();
    }

    /** What is wrong stays as it was, and is told. */
    private Party filled(Party party, SourceRow row) {
        var cells = new PartyCells(parties);
        var read = party;
        for (var column : columns.entrySet()) {
            try {
                read = cells.with(read, column.getValue(), row.cell(column.getKey()));
            } catch (FieldRefusedException e) {
                refuse(row, column.getKey(), Words.FRENCH.say(column.getValue().label()), e.reason());
            }
        }
        return read;
    }

    private void refuse(SourceRow row, int column, String header, Message reason) {
        refused.add(new RefusedCell(row.sheet(), row.number(), column, header, row.cell(column), reason));
    }

    private static @Nullable LocalDate date(String written) {
        var parts = written.split("/");
        try {
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]))
                    : null;
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }
}
