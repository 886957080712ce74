package fr.conventio.reports.itservices;

import fr.conventio.model.itservices.form.FilledCell;
import fr.conventio.model.itservices.form.FilledForm;
import fr.conventio.model.itservices.form.FilledForm.FilledLine;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** Finds in a workbook what a form holds, by its keys; judges nothing. */
final class InventoryFormReader {
    private InventoryFormReader() {}

    /** A form without a mark when no sheet has one. */
    static FilledForm read(Workbook workbook) {
        for (var sheet : workbook) {
            var whole = FormKeys.whole(text(sheet.getRow(0), InventoryFormSheet.KEY));
            if (!whole.mark().isEmpty()) {
                return form(sheet, whole);
            }
        }
        return new FilledForm("", "", "", Map.of(), nothing(""), List.of());
    }

    private static FilledForm form(Sheet sheet, FormKeys.Whole whole) {
        var lines = new ArrayList<FilledLine>();
        var situation = nothing(sheet.getSheetName());
        for (var row : sheet) {
            var key = text(row, InventoryFormSheet.KEY);
            if (row.getRowNum() == 0 || key.isEmpty()) {
                continue;
            }
            if (key.equals(FormKeys.SITUATION)) {
                situation = filled(row, InventoryFormSheet.ANSWER);
            } else {
                var line = FormKeys.line(key);
                lines.add(new FilledLine(
                        line.key(),
                        text(row, InventoryFormSheet.LABEL),
                        line.sent(),
                        line.sentRemark(),
                        filled(row, InventoryFormSheet.ANSWER),
                        filled(row, InventoryFormSheet.REMARK)));
            }
        }
        return new FilledForm(whole.mark(), whole.dossier(), whole.party(), whole.copies(), situation, lines);
    }

    private static FilledCell nothing(String sheet) {
        return new FilledCell(sheet, 1, "A", FilledCell.Kind.PLAIN, "");
    }

    private static FilledCell filled(Row row, int column) {
        var cell = row.getCell(column);
        return new FilledCell(
                row.getSheet().getSheetName(),
                row.getRowNum() + 1,
                SourceRow.columnLetters(column),
                kind(cell),
                cell != null && cell.getCellType() == CellType.FORMULA
                        ? "=" + cell.getCellFormula()
                        : text(row, column));
    }

    private static FilledCell.Kind kind(@Nullable Cell cell) {
        if (cell == null) {
            return FilledCell.Kind.PLAIN;
        }
        return switch (cell.getCellType()) {
            case FORMULA -> FilledCell.Kind.FORMULA;
            case ERROR -> FilledCell.Kind.ERROR;
            default -> FilledCell.Kind.PLAIN;
        };
    }

    private static String text(@Nullable Row row, int column) {
        var cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return "";
        }
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "vrai" : "faux";
            case ERROR -> "#";
            default -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var day = cell.getLocalDateTimeCellValue();
            return day == null ? "" : French.date(day.toLocalDate());
        }
        return NumberToTextConverter.toText(cell.getNumericCellValue());
    }
}
