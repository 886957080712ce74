package fr.conventio.model.roster.reading;

import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises the sheet that a workbook of annex 1 carries about its act. Its labels are those the workbook writes. */
final class ActSheetReader {
    private static final String SHEET = said("act.sheet");

    private final List<Party> parties = new ArrayList<>();
    private @Nullable String title;
    private @Nullable LocalDate date;

    static boolean isActSheet(String sheet) {
        return sheet.equals(SHEET);
    }

    void read(SourceRow row) {
        var label = Plain.clean(row.cell(0));
        if (label.equals(said("act.title"))) {
            title = Plain.clean(row.cell(1));
        } else if (label.equals(said("act.date"))) {
            date = date(Plain.clean(row.cell(1)));
        } else {
            kind(Plain.clean(row.cell(1)))
                    .ifPresent(kind -> parties.add(new Party(
                            PartyId.fresh(),
                            parties.size(),
                            kind,
                            label,
                            Plain.clean(row.cell(2)),
                            Plain.clean(row.cell(3)))));
        }
    }

    /** What the sheet said; empty when it lacks the title, the date or the parties. */
    Optional<ActSheet> result() {
        if (title == null || date == null || parties.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ActSheet(title, date, parties));
    }

    private static Optional<PartyKind> kind(String written) {
        for (var kind : PartyKind.values()) {
            if (written.equals(Words.FRENCH.say(kind.label()))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
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

    private static String said(String key) {
        return Words.FRENCH.say(Message.of(key));
    }
}
