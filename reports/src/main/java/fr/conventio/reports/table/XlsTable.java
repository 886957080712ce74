package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Reads a workbook of Excel 97 to 2003, record by record; a sheet of it has 65,536 rows at most and is kept until its end. */
final class XlsTable implements HSSFListener {
    private final Feed feed;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final TreeMap<Integer, List<String>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Merged> merged = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private boolean countsFrom1904;
    private int depth;
    /** Of the part that is read: 0 is the workbook itself, then its sheets in order. */
    private int part = -1;

    private boolean isRead;
    /** Where the text that a formula gave belongs; it follows its cell. */
    private int formulaRow = -1;

    private int formulaColumn;

    private XlsTable(Feed feed) {
        this.feed = feed;
    }

    static void read(Path file, Feed feed) throws IOException {
        feed.expect(Files.size(file));
        feed.format(FileFormat.XLS);
        var password = feed.options().password();
        Biff8EncryptionKey.setCurrentUserPassword(password.map(String::new).orElse(null));
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            if (container.getRoot().hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                feed.remark(Message.of("file.macros"));
            }
            var request = new HSSFRequest();
            request.addListenerForAllRecords(new XlsTable(feed));
            try (var in = container.createDocumentInputStream(workbook(container))) {
                new HSSFEventFactory().processEvents(request, in);
            }
        } catch (EncryptedDocumentException e) {
            throw password.isEmpty()
                    ? feed.unreadable(UnreadableFileException.PROTECTED)
                    : feed.unreadable(UnreadableFileException.WRONG_PASSWORD);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        feed.advance(Files.size(file));
        feed.step();
    }

    private static String workbook(POIFSFileSystem container) {
        return container.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook"))
                .findFirst()
                .orElse("Workbook");
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord start -> begin(start);
            case EOFRecord end -> end();
            case BoundSheetRecord sheet -> bound.add(sheet);
            case DateWindow1904Record window -> countsFrom1904 = window.getWindowing() == 1;
            case SSTRecord all -> texts = all;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            default -> {
                // Charts lie inside sheets and have cells of their own.
                if (isRead && depth == 1) {
                    inSheet(record);
                }
            }
        }
    }

    private void begin(BOFRecord start) {
        if (depth++ > 0) {
            return;
        }
        if (part++ < 0) {
            return;
        }
        var sheets = BoundSheetRecord.orderByBofPosition(bound);
        if (part > sheets.length) {
            isRead = false;
            return;
        }
        var sheet = sheets[part - 1];
        boolean isHidden = sheet.isHidden() || sheet.isVeryHidden();
        isRead = start.getType() == BOFRecord.TYPE_WORKSHEET && (!isHidden || feed.wantsHidden());
        if (isRead) {
            feed.sheet(sheet.getSheetname(), isHidden);
        }
    }

    private void end() {
        if (--depth > 0 || !isRead) {
            return;
        }
        rows.forEach((row, cells) -> feed.row(row + 1, cells, hiddenRows.contains(row)));
        merged.forEach(feed::merged);
        rows.clear();
        hiddenRows.clear();
        merged.clear();
        isRead = false;
    }

    private void inSheet(Record record) {
        switch (record) {
            case NumberRecord cell -> put(cell.getRow(), cell.getColumn(), number(cell.getXFIndex(), cell.getValue()));
            case RKRecord cell -> put(cell.getRow(), cell.getColumn(), number(cell.getXFIndex(), cell.getRKNumber()));
            case LabelSSTRecord cell -> {
                if (texts == null) {
                    throw new IllegalStateException("texts are missing");
                }
                put(
                        cell.getRow(),
                        cell.getColumn(),
                        texts.getString(cell.getSSTIndex()).getString());
            }
            case LabelRecord cell -> put(cell.getRow(), cell.getColumn(), cell.getValue());
            case BoolErrRecord cell ->
                put(
                        cell.getRow(),
                        cell.getColumn(),
                        cell.isBoolean() ? truth(cell.getBooleanValue()) : error(cell.getErrorValue()));
            case FormulaRecord cell -> formula(cell);
            case StringRecord text -> {
                if (formulaRow >= 0) {
                    put(formulaRow, formulaColumn, text.getString());
                    formulaRow = -1;
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNumber());
                }
            }
            case ColumnInfoRecord columns -> {
                if (columns.getHidden()) {
                    feed.hiddenColumns(columns.getFirstColumn(), columns.getLastColumn());
                }
            }
            case MergeCellsRecord cells -> {
                for (int i = 0; i < cells.getNumAreas(); i++) {
                    var area = cells.getAreaAt(i);
                    merged.add(new Merged(
                            area.getFirstRow() + 1,
                            area.getLastRow() + 1,
                            area.getFirstColumn(),
                            area.getLastColumn()));
                }
            }
            default -> {}
        }
    }

    private void formula(FormulaRecord cell) {
        formulaRow = -1;
        if (cell.hasCachedResultString()) {
            formulaRow = cell.getRow();
            formulaColumn = cell.getColumn();
            return;
        }
        var type = cell.getCachedResultTypeEnum();
        var text = type == CellType.BOOLEAN
                ? truth(cell.getCachedBooleanValue())
                : type == CellType.ERROR
                        ? error((byte) cell.getCachedErrorValue())
                        : number(cell.getXFIndex(), cell.getValue());
        put(cell.getRow(), cell.getColumn(), text);
    }

    private String number(int style, double value) {
        int format = style < styles.size() ? styles.get(style) : 0;
        return CellValues.shown(value, CellFormats.format(format, codes.get(format)), countsFrom1904);
    }

    private static String truth(boolean value) {
        return value ? "VRAI" : "FAUX";
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    private void put(int row, int column, @Nullable String text) {
        if (text == null || text.isEmpty() || !feed.reaches(column)) {
            return;
        }
        var cells = rows.computeIfAbsent(row, fresh -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, SpreadsheetSource.cut(text));
    }
}
