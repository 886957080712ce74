package fr.conventio.model.services.reading;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionCells.Written;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a file says about who joins what.
 *
 * @param cells those that the file has; empty ones are not joined
 * @param refused cells that cannot be taken; then none is
 */
public record AdhesionsReading(Map<Cell, Optional<Written>> cells, List<RefusedCell> refused) {
    public AdhesionsReading {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        refused = List.copyOf(refused);
    }

    /**
     * Takes all of it in one edit, which is empty when nothing was changed. A question mark keeps a doubt or makes one; a cross
     * without it confirms.
     *
     * @param perimeter may have changed since the file was read: what is there no longer is passed over
     * @throws RefusedEditException naming sheet, row, column and value when a cell was refused
     */
    public Edit into(DossierId dossier, Perimeter perimeter) throws RefusedEditException {
        if (!refused.isEmpty()) {
            throw new RefusedEditException(RefusedCell.all(refused));
        }
        var changes = changes(perimeter);
        return new Edit(dossier, Message.of("edit.adhesion.import", (long) changes.size()), changes);
    }

    /** What the file changes, as far as it could be read; none when it is as it was printed. */
    public List<Change<?>> changes(Perimeter perimeter) {
        var changes = new ArrayList<Change<?>>();
        cells.forEach((cell, written) -> {
            if (perimeter.find(cell.leaf()).isPresent()
                    && perimeter.find(cell.party()).isPresent()) {
                change(perimeter.find(cell), cell, written).ifPresent(changes::add);
            }
        });
        return changes;
    }

    private static Optional<Change<?>> change(Optional<Adhesion> before, Cell cell, Optional<Written> written) {
        if (written.isEmpty()) {
            return before.map(Change::removed);
        }
        var after = taken(before.orElseGet(() -> Adhesion.of(cell)), written.get());
        if (before.isEmpty()) {
            return Optional.of(Change.added(after));
        }
        return after.equals(before.get()) ? Optional.empty() : Optional.of(Change.replaced(before.get(), after));
    }

    private static Adhesion taken(Adhesion adhesion, Written written) {
        var dated = adhesion.withDates(written.start(), written.end());
        if (written.doubtful() == adhesion.isDoubtful()) {
            return dated;
        }
        return dated.withDoubt(written.doubtful() ? Words.FRENCH.say("adhesion.doubt.file") : "");
    }
}
