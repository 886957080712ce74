package fr.conventio.reports.itservices;

import fr.conventio.model.itservices.form.FilledForm;
import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.form.InventoryForms;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import fr.conventio.reports.tables.TablesWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.EmptyFileException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Inventory forms as protected Excel workbooks. */
public final class InventoryFormFiles implements InventoryForms {
    @Override
    public void write(InventoryForm form, Path file, Progress progress) {
        new TablesWorkbook().write(InventoryFormSheet.describe(form), file, progress);
    }

    @Override
    public FilledForm read(Path file, Progress progress) {
        var name = String.valueOf(file.getFileName());
        // The reader of all spreadsheets tells what is missing, damaged, protected or too large before anything is
        // opened.
        new SpreadsheetSource().read(file, row -> {}, progress);
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            return InventoryFormReader.read(workbook);
        } catch (NotOfficeXmlFileException | EmptyFileException e) {
            throw unreadable("file.unknown", name, e);
        } catch (IOException | RuntimeException e) {
            // Damaged files make the parser fail in every way there is.
            throw unreadable("file.damaged", name, e);
        }
    }

    private static UnreadableFileException unreadable(String key, String name, Exception cause) {
        var unreadable = new UnreadableFileException(Message.of(key, name));
        unreadable.initCause(cause);
        return unreadable;
    }
}
