package fr.conventio.model.raci.reading;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.Raci;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.edit.EditLetters;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file says about the cells of a matrix.
 *
 * @param letters of each cell that the file has
 * @param doubts about each activity that the file has, empty where there is none
 * @param refused cells that cannot be taken; then none is
 */
public record RaciReading(
        Map<RaciCell, Letters> letters, Map<RaciActivityId, String> doubts, List<RefusedCell> refused) {
    public RaciReading {
        letters = Collections.unmodifiableMap(new LinkedHashMap<>(letters));
        doubts = Collections.unmodifiableMap(new LinkedHashMap<>(doubts));
        refused = List.copyOf(refused);
    }

    /**
     * Takes all of it in one edit.
     *
     * @param raci may have changed since the file was read: what is there no longer is passed over
     * @throws RefusedEditException naming sheet, row, column and value when a cell was refused
     */
    public Edit into(DossierId dossier, Raci raci) throws RefusedEditException {
        if (!refused.isEmpty()) {
            throw new RefusedEditException(RefusedCell.all(refused));
        }
        var known = new LinkedHashMap<RaciCell, Letters>();
        letters.forEach((cell, written) -> {
            if (raci.find(cell.activity()).isPresent() && raci.find(cell.role()).isPresent()) {
                known.put(cell, written);
            }
        });
        var changes = new ArrayList<Change<?>>(new EditLetters(dossier, raci).changes(known));
        long cells = changes.size();
        doubts.forEach((id, doubt) -> raci.find(id)
                .filter(activity -> !activity.doubt().equals(doubt))
                .ifPresent(activity -> changes.add(Change.replaced(activity, activity.withDoubt(doubt)))));
        return new Edit(dossier, Message.of("edit.raci.import", cells, changes.size() - cells), changes);
    }
}
