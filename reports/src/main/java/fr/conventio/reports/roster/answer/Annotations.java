package fr.conventio.reports.roster.answer;

import fr.conventio.model.roster.answer.Remark;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Remarks on the cells of a workbook that is somebody's own: a note and a colour, and nothing else of it is touched. */
final class Annotations {
    private static final byte[] REFUSED = {(byte) 0xF9, (byte) 0xD5, (byte) 0xD0};
    private static final byte[] DOUBTFUL = {(byte) 0xFD, (byte) 0xEE, (byte) 0xC3};
    private static final String AUTHOR = "Conventio";
    /** A note's size, in columns and rows. */
    private static final int NOTE_COLUMNS = 4;

    private static final int NOTE_ROWS = 5;
    private static final int PER_STEP = 64;

    private final Workbook workbook;
    private final Map<Coloured, CellStyle> styles = new HashMap<>();

    private record Coloured(short style, boolean refusal) {}

    Annotations(Workbook workbook) {
        this.workbook = workbook;
    }

    void write(List<Remark> remarks, Progress progress) {
        for (int done = 0; done < remarks.size(); done++) {
            if (done % PER_STEP == 0) {
                progress.step(done, remarks.size());
            }
            var remark = remarks.get(done);
            var sheet = workbook.getSheet(remark.sheet());
            if (sheet != null) {
                write(sheet, remark);
            }
        }
    }

    private void write(Sheet sheet, Remark remark) {
        var row = sheet.getRow(remark.row() - 1);
        var cell = (row == null ? sheet.createRow(remark.row() - 1) : row)
                .getCell(remark.column(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        note(sheet, cell, Words.FRENCH.say(remark.words()));
        var present = cell.getCellStyle();
        // A cell that is refused and doubtful is refused.
        boolean alreadyColoured = styles.containsValue(present);
        if (!alreadyColoured) {
            cell.setCellStyle(styles.computeIfAbsent(
                    new Coloured(present.getIndex(), remark.isRefusal()), wanted -> coloured(present, remark)));
        }
    }

    private static void note(Sheet sheet, Cell cell, String words) {
        var helper = sheet.getWorkbook().getCreationHelper();
        var present = cell.getCellComment();
        if (present != null) {
            present.setString(helper.createRichTextString(present.getString().getString() + "\n\n" + words));
            return;
        }
        var anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
        var note = sheet.createDrawingPatriarch().createCellComment(anchor);
        note.setString(helper.createRichTextString(words));
        note.setAuthor(AUTHOR);
        cell.setCellComment(note);
    }

    private CellStyle coloured(CellStyle present, Remark remark) {
        var style = workbook.createCellStyle();
        style.cloneStyleFrom(present);
        if (style instanceof XSSFCellStyle modern) {
            modern.setFillForegroundColor(new XSSFColor(remark.isRefusal() ? REFUSED : DOUBTFUL));
        } else {
            // The palette of an old workbook is its sender's own: of its colours the nearest.
            style.setFillForegroundColor(
                    (remark.isRefusal() ? IndexedColors.ROSE : IndexedColors.LIGHT_YELLOW).getIndex());
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
