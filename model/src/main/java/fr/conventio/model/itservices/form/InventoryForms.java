package fr.conventio.model.itservices.form;

import fr.conventio.model.work.Progress;
import java.nio.file.Path;

/** Writes inventory forms into files and reads them back, changing nothing of what they say. */
public interface InventoryForms {
    /**
     * Writes or replaces the file.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    void write(InventoryForm form, Path file, Progress progress);

    /**
     * Reads a form that came back.
     *
     * @throws fr.conventio.model.table.UnreadableFileException when the file is missing, damaged or no workbook
     */
    FilledForm read(Path file, Progress progress);
}
