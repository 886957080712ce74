package fr.conventio.model.impact.reading;

import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.edit.ImpactCell;
import fr.conventio.model.table.RefusedCell;
import java.util.List;

/**
 * What a file says of the natures of a sheet.
 *
 * @param sheet the one the file is of
 * @param cells for {@link fr.conventio.model.impact.edit.EditItems}; what the sheet says already is among them
 * @param refused cells that cannot be taken; then none is
 */
public record ImpactReading(ImpactSheetId sheet, List<ImpactCell> cells, List<RefusedCell> refused) {
    public ImpactReading {
        cells = List.copyOf(cells);
        refused = List.copyOf(refused);
    }
}
