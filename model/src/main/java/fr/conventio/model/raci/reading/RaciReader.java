package fr.conventio.model.raci.reading;

import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the rows of a matrix: those below a row of headings, with the number and the name of a known activity. */
public final class RaciReader implements Consumer<SourceRow> {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final Raci raci;
    private final List<RaciActivity> activities;
    private final Map<RaciCell, Letters> letters = new LinkedHashMap<>();
    private final Map<RaciActivityId, String> doubts = new LinkedHashMap<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Map<Integer, RaciRole> roles = new TreeMap<>();
    private Optional<SourceRow> headings = Optional.empty();
    private int number = -1;
    private int label = -1;
    private int doubt = -1;

    public RaciReader(Raci raci) {
        this.raci = raci;
        this.activities = raci.activities();
    }

    @Override
    public void accept(SourceRow row) {
        if (headings.isEmpty()) {
            if (isMatrix(row)) {
                head(row);
            }
        } else if (row.sheet().equals(headings.get().sheet())) {
            read(row);
        }
    }

    /** @throws UnreadableFileException when no row of headings was met */
    public RaciReading result() {
        if (headings.isEmpty()) {
            throw new UnreadableFileException(Message.of("refusal.raci.file"));
        }
        return new RaciReading(letters, doubts, refused);
    }

    /** The sheets of single roles have a column of letters instead of one for each role. */
    private static boolean isMatrix(SourceRow row) {
        var names = row.cells().stream().map(Plain::fold).toList();
        return names.contains(named("raci.number"))
                && names.contains(named("raci.activity"))
                && !names.contains(named("raci.letters"));
    }

    private static String named(String key) {
        return Plain.fold(Words.FRENCH.say(key));
    }

    private void head(SourceRow row) {
        headings = Optional.of(row);
        for (int column = 0; column < row.cells().size(); column++) {
            var name = Plain.fold(row.cell(column));
            if (name.equals(named("raci.number"))) {
                number = column;
            } else if (name.equals(named("raci.activity"))) {
                label = column;
            } else if (name.equals(named("raci.doubt"))) {
                doubt = column;
            } else if (!name.isEmpty()) {
                role(row, column, name);
            }
        }
    }

    private void role(SourceRow row, int column, String name) {
        var role = raci.roles().stream()
                .filter(known -> Plain.fold(known.name()).equals(name))
                .findFirst();
        if (role.isEmpty()) {
            refuse(row, column, Message.of("refusal.raci.role.unknown"));
        } else if (roles.containsValue(role.get())) {
            refuse(row, column, Message.of("refusal.raci.role.twice"));
        } else {
            roles.put(column, role.get());
        }
    }

    private void read(SourceRow row) {
        var written = Plain.clean(row.cell(number));
        if (!NUMBER.matcher(written).matches()) {
            // A heading, the legend, a note.
            return;
        }
        int place = Integer.parseInt(written) - 1;
        if (place < 0 || place >= activities.size()) {
            refuse(row, number, Message.of("refusal.raci.row.number"));
            return;
        }
        var activity = activities.get(place);
        if (!Plain.fold(row.cell(label)).equals(Plain.fold(activity.label()))) {
            refuse(row, label, Message.of("refusal.raci.row.label", written, activity.label()));
        } else if (doubts.containsKey(activity.id())) {
            refuse(row, number, Message.of("refusal.raci.row.twice"));
        } else {
            read(row, activity);
        }
    }

    private void read(SourceRow row, RaciActivity activity) {
        doubts.put(activity.id(), activity.doubt());
        if (doubt >= 0) {
            take(row, doubt, text -> doubts.put(activity.id(), RaciCells.text(text)));
        }
        roles.forEach((column, role) -> take(
                row,
                column,
                text -> letters.put(new RaciCell(activity.id(), role.id()), RaciCells.letters(text, raci.legend()))));
    }

    private interface Taking {
        void take(String text) throws FieldRefusedException;
    }

    private void take(SourceRow row, int column, Taking taking) {
        try {
            taking.take(row.cell(column));
        } catch (FieldRefusedException e) {
            refuse(row, column, e.reason());
        }
    }

    private void refuse(SourceRow row, int column, Message reason) {
        var header = headings.map(names -> Plain.clean(names.cell(column))).orElse("");
        refused.add(new RefusedCell(row.sheet(), row.number(), column, header, Plain.clean(row.cell(column)), reason));
    }
}
