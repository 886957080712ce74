package fr.conventio.model.impact.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what sheets say of natures. What a sheet would say as its model does is not stored: it stays inherited. */
public final class EditItems {
    private final DossierId dossier;
    private final ImpactSheets impacts;

    public EditItems(DossierId dossier, ImpactSheets impacts) {
        this.dossier = dossier;
        this.impacts = impacts;
    }

    /**
     * Writes a text into one field; the edit is empty when nothing differs. An empty degree is the model's again; an empty
     * text says nothing, in the place of the model's.
     *
     * @throws RefusedEditException when the text is not a value of the field
     */
    public Edit write(ImpactCell cell) throws RefusedEditException {
        return edit(
                Message.of("edit.impact.item", name(cell.nature()), cell.field().label()), List.of(cell));
    }

    /**
     * Writes each text into its field, as one edit; it is empty when nothing differs.
     *
     * @throws RefusedEditException at the first text that is not a value of its field
     */
    public Edit write(List<ImpactCell> cells) throws RefusedEditException {
        if (cells.size() == 1) {
            return write(cells.getFirst());
        }
        return edit(Message.of("edit.impact.items", (long) cells.size()), cells);
    }

    /** Gives a field back to the model; on a sheet that stands alone, empties it. The edit is empty when nothing is its own. */
    public Edit reset(ImpactSheetId sheet, ImpactNatureId nature, ImpactField field) {
        var changes = new ArrayList<Change<?>>();
        impacts.item(sheet, nature).ifPresent(own -> {
            var reset = field == ImpactField.DEGREE ? own.withDegree(null) : own.withText(field, null);
            change(Optional.of(own), reset, changes);
        });
        return new Edit(dossier, Message.of("edit.impact.reset", name(nature), field.label()), changes);
    }

    private Edit edit(Message what, List<ImpactCell> cells) throws RefusedEditException {
        var written = new LinkedHashMap<Place, ImpactItem>();
        for (var cell : cells) {
            var place = new Place(cell.sheet(), cell.nature());
            var item = written.getOrDefault(
                    place,
                    impacts.item(cell.sheet(), cell.nature())
                            .orElseGet(() -> ImpactItem.blank(cell.sheet(), cell.nature())));
            written.put(place, with(item, cell));
        }
        var changes = new ArrayList<Change<?>>();
        written.forEach((place, item) -> change(impacts.item(place.sheet(), place.nature()), item, changes));
        return new Edit(dossier, what, changes);
    }

    private ImpactItem with(ImpactItem item, ImpactCell cell) throws RefusedEditException {
        var inherited = impacts.line(cell.sheet(), cell.nature()).inherited();
        if (cell.field() == ImpactField.DEGREE) {
            var degree = degree(cell.text());
            return item.withDegree(degree != null && degree.equals(inherited.degree()) ? null : degree);
        }
        var text = ImpactTexts.lines(cell.text(), cell.field().label());
        return item.withText(cell.field(), text.equals(inherited.text(cell.field())) ? null : text);
    }

    private static @Nullable ImpactDegree degree(String text) throws RefusedEditException {
        try {
            return ImpactDegree.read(text);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    private static void change(Optional<ImpactItem> before, ImpactItem after, List<Change<?>> changes) {
        if (before.isEmpty()) {
            if (!after.isBlank()) {
                changes.add(Change.added(after));
            }
        } else if (after.isBlank()) {
            changes.add(Change.removed(before.get()));
        } else if (!before.get().equals(after)) {
            changes.add(Change.replaced(before.get(), after));
        }
    }

    private String name(ImpactNatureId nature) {
        return impacts.find(nature).orElseThrow().name();
    }

    private record Place(ImpactSheetId sheet, ImpactNatureId nature) {}
}
