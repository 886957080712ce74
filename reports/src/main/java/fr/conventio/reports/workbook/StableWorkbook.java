package fr.conventio.reports.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that streams its rows to the disk and comes out the same, byte for byte, whenever and wherever it is written:
 * its dates are the act's, not the clock's. Texts stand in their cells, which halves the time of a shared table.
 */
public final class StableWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 200;
    /** The first moment a zip can tell. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LONGEST_NAME = 31;

    private final BitSet richStyles = new BitSet();
    private String prefix = "";

    /**
     * @param title of the document
     * @param date stands for the moments of creation and change
     */
    public StableWorkbook(String title, LocalDate date) {
        super(new XSSFWorkbook(), ROWS_IN_MEMORY, false, false);
        var moment = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var properties = getXSSFWorkbook().getProperties();
        var core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setCreatorProperty("Conventio");
        core.setLastModifiedByProperty("Conventio");
        core.setLanguageProperty("fr-FR");
        core.setCreatedProperty(moment);
        core.setModifiedProperty(moment);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Conventio");
    }

    /** The sheets that follow are named behind that word, so that those of several documents are told apart. */
    public void begin(String word) {
        prefix = word + " ";
    }

    /** The name for a sheet of this document: behind the document's word, no longer than names may be, and free. */
    public String named(String wanted) {
        var whole = prefix + wanted;
        var name = whole.substring(0, Math.min(LONGEST_NAME, whole.length())).strip();
        for (int number = 2; getSheet(name) != null; number++) {
            var ending = " " + number;
            name = whole.substring(0, Math.min(LONGEST_NAME - ending.length(), whole.length())) + ending;
        }
        return name;
    }

    /** Lets the cells of a style hold texts in several letterings; without this they come out in one. */
    public void allowRich(CellStyle style) {
        richStyles.set(style.getIndex());
    }

    /** @throws IOException when the bytes cannot be written */
    public void writeTo(OutputStream out) throws IOException {
        writeAvoidingTempFiles(out);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new RichCellWriter(richStyles);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        var zip = new StableZip(out);
        // Plain entries: some readers stumble over the wide form, and no sheet here comes near 4 GB.
        zip.setUseZip64(Zip64Mode.Never);
        return zip;
    }

    private static final class StableZip extends ZipArchiveOutputStream {
        StableZip(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTimeLocal(ENTRY_TIME);
            super.putArchiveEntry(entry);
        }
    }
}
