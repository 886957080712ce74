package fr.conventio.model.impact.reading;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.edit.EditItems;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the rows of a filled-in annex: those below a row of headings, up to the first blank one. */
public final class ImpactReader implements Consumer<SourceRow> {
    /** The annex writes a degree's words beside its figures: "1 ou 2 – aucun ou faible impact". */
    private static final Pattern WITH_WORDS =
            Pattern.compile("([1-4](?: ?(?:ou|à|[-–/]) ?[1-4])?)\\s+(?:–\\s+)?(?!ou\\s|à\\s)\\p{L}.*", Pattern.DOTALL);

    private final ImpactSheets impacts;
    private final Optional<ImpactSheetId> wanted;
    private final EditItems judge;
    private final List<ImpactCell> cells = new ArrayList<>();
    private final List<RefusedCell> refused = new ArrayList<>();
    private final Map<ImpactField, Integer> columns = new EnumMap<>(ImpactField.class);
    private final Set<ImpactNature> met = new HashSet<>();
    private Optional<SourceRow> headings = Optional.empty();
    private Optional<ImpactSheet> named = Optional.empty();
    private int names = -1;
    private int last;
    private boolean ended;

    /** @param wanted the sheet that the file is to be of; empty when the file's title tells it */
    public ImpactReader(DossierId dossier, ImpactSheets impacts, Optional<ImpactSheetId> wanted) {
        this.impacts = impacts;
        this.wanted = wanted;
        this.judge = new EditItems(dossier, impacts);
    }

    @Override
    public void accept(SourceRow row) {
        if (headings.isEmpty()) {
            if (isHead(row)) {
                head(row);
            } else {
                named = named.or(() -> named(row));
            }
        } else if (!ended && row.sheet().equals(headings.get().sheet())) {
            // Some readers pass over blank rows: then the numbers have a gap.
            ended = row.isBlank() || row.number() > last + 1;
            if (!ended) {
                last = row.number();
                read(row);
            }
        }
    }

    /** @throws UnreadableFileException when no row of headings was met, or the file is another sheet's or nobody's */
    public ImpactReading result() {
        if (headings.isEmpty()) {
            throw new UnreadableFileException(Message.of("refusal.impact.file"));
        }
        return new ImpactReading(sheet(), refused.isEmpty() ? cells : List.of(), refused);
    }

    /** The sheet that a title above the table names: "Annexe 2 – Fiche d’impact : Personnel de la Métropole". */
    private Optional<ImpactSheet> named(SourceRow row) {
        var title = Plain.fold(row.cell(0));
        return impacts.sheets().stream()
                .filter(known -> title.endsWith(folded(Message.of("piece.impact", known.title()))))
                .findFirst();
    }

    private ImpactSheetId sheet() {
        var found = named.map(ImpactSheet::id);
        if (wanted.isPresent() && found.isPresent() && !found.equals(wanted)) {
            throw new UnreadableFileException(
                    Message.of("refusal.impact.other", named.get().title()));
        }
        return wanted.or(() -> found)
                .orElseThrow(() -> new UnreadableFileException(Message.of("refusal.impact.unnamed")));
    }

    private static boolean isHead(SourceRow row) {
        var written = row.cells().stream().map(Plain::fold).toList();
        return written.contains(folded(Message.of("impact.nature")))
                && written.contains(folded(ImpactField.DEGREE.label()));
    }

    private static String folded(Message label) {
        return Plain.fold(Words.FRENCH.say(label));
    }

    private void head(SourceRow row) {
        headings = Optional.of(row);
        last = row.number();
        for (int column = row.cells().size() - 1; column >= 0; column--) {
            var written = Plain.fold(row.cell(column));
            if (written.equals(folded(Message.of("impact.nature")))) {
                names = column;
            }
            for (var field : ImpactField.values()) {
                if (written.equals(folded(field.label()))) {
                    columns.put(field, column);
                }
            }
        }
    }

    private void read(SourceRow row) {
        var name = Plain.fold(row.cell(names));
        var nature = impacts.natures().stream()
                .filter(known -> Plain.fold(known.name()).equals(name))
                .findFirst();
        if (nature.isEmpty()) {
            refuse(row, names, Message.of("refusal.impact.row.nature"));
        } else if (!met.add(nature.get())) {
            refuse(row, names, Message.of("refusal.impact.row.twice"));
        } else {
            columns.forEach((field, column) -> take(row, column, nature.get(), field));
        }
    }

    private void take(SourceRow row, int column, ImpactNature nature, ImpactField field) {
        var text = row.cell(column);
        var degree = WITH_WORDS.matcher(text.strip());
        var cell = new ImpactCell(
                sheet(), nature.id(), field, field == ImpactField.DEGREE && degree.matches() ? degree.group(1) : text);
        try {
            judge.write(cell);
            cells.add(cell);
        } catch (RefusedEditException e) {
            refuse(row, column, e.reason());
        }
    }

    private void refuse(SourceRow row, int column, Message reason) {
        var header = headings.map(names -> Plain.clean(names.cell(column))).orElse("");
        refused.add(new RefusedCell(row.sheet(), row.number(), column, header, Plain.clean(row.cell(column)), reason));
    }
}
