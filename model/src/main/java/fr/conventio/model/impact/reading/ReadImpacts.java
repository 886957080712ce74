package fr.conventio.model.impact.reading;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.impact.ImpactSheets;
import fr.conventio.model.impact.edit.EditItems;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.table.TableSource;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.Optional;

/** Takes over what somebody filled in on the workbook of a sheet: as one edit, or not at all. */
public final class ReadImpacts {
    private final TableSource source;

    public ReadImpacts(TableSource source) {
        this.source = source;
    }

    /**
     * Reads the workbook of one sheet.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file is not read, has no such table, or is the
     *     workbook of another sheet
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public ImpactReading read(
            DossierId dossier, ImpactSheets impacts, ImpactSheetId sheet, Path file, Progress progress) {
        return read(new ImpactReader(dossier, impacts, Optional.of(sheet)), file, progress);
    }

    /**
     * Reads the workbook of the sheet that its title names.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file is not read, has no such table, or names no
     *     sheet
     * @throws fr.conventio.model.work.CancelledException when cancelled
     */
    public ImpactReading read(DossierId dossier, ImpactSheets impacts, Path file, Progress progress) {
        return read(new ImpactReader(dossier, impacts, Optional.empty()), file, progress);
    }

    private ImpactReading read(ImpactReader reader, Path file, Progress progress) {
        source.read(file, reader, progress);
        return reader.result();
    }

    /**
     * The edit that a reading comes to; empty when the sheet says all of it already.
     *
     * @throws RefusedEditException when the reading has a refused cell; the reason tells the first one and its place
     */
    public static Edit edit(DossierId dossier, ImpactSheets impacts, ImpactReading reading)
            throws RefusedEditException {
        if (!reading.refused().isEmpty()) {
            var first = reading.refused().getFirst();
            throw new RefusedEditException(Message.of(
                    "refusal.impact.cell",
                    first.sheet(),
                    (long) first.row(),
                    first.header(),
                    first.reason(),
                    (long) reading.refused().size() - 1));
        }
        var title = impacts.find(reading.sheet()).orElseThrow().title();
        var edit = new EditItems(dossier, impacts).write(reading.cells());
        return new Edit(dossier, Message.of("edit.impact.read", title), edit.changes());
    }
}
