package fr.conventio.model.raci.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Assignment;
import fr.conventio.model.raci.AssignmentId;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes letters into cells. */
public final class EditLetters {
    private final DossierId dossier;
    private final Raci raci;

    public EditLetters(DossierId dossier, Raci raci) {
        this.dossier = dossier;
        this.raci = raci;
    }

    /** Takes a letter out of cells that all have it; otherwise puts it into those that have not, behind the others. */
    public Edit toggle(Collection<RaciCell> cells, String code) {
        boolean all = cells.stream().allMatch(cell -> letters(cell).contains(code));
        var wanted = new LinkedHashMap<RaciCell, Letters>();
        cells.forEach(cell -> wanted.put(
                cell, all ? letters(cell).without(code) : letters(cell).with(code)));
        return edit(all ? "edit.raci.letter.out" : "edit.raci.letter.in", code, wanted);
    }

    /** Empties cells. */
    public Edit clear(Collection<RaciCell> cells) {
        var wanted = new LinkedHashMap<RaciCell, Letters>();
        cells.forEach(cell -> wanted.put(cell, Letters.NONE));
        return edit("edit.raci.clear", "", wanted);
    }

    /**
     * Writes the same letters into cells.
     *
     * @throws RefusedEditException when the text names a letter that the legend has not
     */
    public Edit write(Collection<RaciCell> cells, String text) throws RefusedEditException {
        try {
            var letters = RaciCells.letters(text, raci.legend());
            var wanted = new LinkedHashMap<RaciCell, Letters>();
            cells.forEach(cell -> wanted.put(cell, letters));
            return edit("edit.raci.write", letters.written(), wanted);
        } catch (FieldRefusedException e) {
            throw new RefusedEditException(e.reason());
        }
    }

    /**
     * Writes a block of texts over the cells where activities and roles meet; what reaches beyond them is left out.
     *
     * @throws RefusedEditException naming the first cell whose text names a letter that the legend has not
     */
    public Edit paste(List<RaciActivityId> activities, List<RaciRoleId> roles, List<List<String>> block)
            throws RefusedEditException {
        var wanted = new LinkedHashMap<RaciCell, Letters>();
        for (int row = 0; row < Math.min(block.size(), activities.size()); row++) {
            var texts = block.get(row);
            for (int column = 0; column < Math.min(texts.size(), roles.size()); column++) {
                var cell = new RaciCell(activities.get(row), roles.get(column));
                try {
                    wanted.put(cell, RaciCells.letters(texts.get(column), raci.legend()));
                } catch (FieldRefusedException e) {
                    throw new RefusedEditException(
                            Message.of("refusal.raci.cell", activity(cell), role(cell), e.reason()));
                }
            }
        }
        return edit("edit.raci.paste", "", wanted);
    }

    /** Writes to each cell what it is to hold; the changes alone, for edits that change more. */
    public List<Change<?>> changes(Map<RaciCell, Letters> wanted) {
        var changes = new ArrayList<Change<?>>();
        wanted.forEach((cell, letters) -> {
            var before = raci.assignment(cell);
            if (before.isEmpty() && !letters.isEmpty()) {
                changes.add(Change.added(new Assignment(AssignmentId.fresh(), cell, letters)));
            } else if (before.isPresent() && letters.isEmpty()) {
                changes.add(Change.removed(before.get()));
            } else if (before.isPresent() && !before.get().letters().equals(letters)) {
                changes.add(Change.replaced(before.get(), before.get().withLetters(letters)));
            }
        });
        return changes;
    }

    private Edit edit(String key, String letters, Map<RaciCell, Letters> wanted) {
        var changes = changes(wanted);
        if (wanted.size() == 1) {
            var cell = wanted.keySet().iterator().next();
            return new Edit(dossier, Message.of(key + ".one", letters, activity(cell), role(cell)), changes);
        }
        return new Edit(dossier, Message.of(key, letters, (long) changes.size()), changes);
    }

    private Letters letters(RaciCell cell) {
        return raci.letters(cell.activity(), cell.role());
    }

    private String activity(RaciCell cell) {
        return raci.find(cell.activity()).map(RaciActivity::label).orElse("");
    }

    private String role(RaciCell cell) {
        return raci.find(cell.role()).map(RaciRole::name).orElse("");
    }
}
