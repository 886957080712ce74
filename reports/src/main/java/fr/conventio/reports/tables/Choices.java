package fr.conventio.reports.tables;

import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import fr.conventio.reports.workbook.StableWorkbook;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellReference;

/**
 * The lists that drop-downs choose from, each in a column of a hidden sheet: a list inside the drop-down itself knows no
 * commas and ends at 255 characters.
 */
final class Choices {
    private final StableWorkbook workbook;
    private final String name;
    private final List<List<String>> lists = new ArrayList<>();

    Choices(StableWorkbook workbook) {
        this.workbook = workbook;
        this.name = workbook.named("Listes");
    }

    /** The cells that hold the list, as formulas name them. */
    String cells(List<String> list) {
        if (!lists.contains(list)) {
            lists.add(list);
        }
        var column = CellReference.convertNumToColString(lists.indexOf(list));
        return "'%s'!$%s$1:$%s$%d".formatted(name, column, column, list.size());
    }

    /** Adds the sheet, when there is a list. */
    void write(SheetLook look) {
        if (lists.isEmpty()) {
            return;
        }
        var sheet = workbook.createSheet(name);
        var style = look.of(Tone.PLAIN, Shown.LITERAL, HorizontalAlignment.LEFT);
        int longest = lists.stream().mapToInt(List::size).max().orElse(0);
        for (int number = 0; number < longest; number++) {
            var row = sheet.createRow(number);
            for (int column = 0; column < lists.size(); column++) {
                var list = lists.get(column);
                Cells.text(row, column, number < list.size() ? list.get(number) : "", style);
            }
        }
        sheet.enableLocking();
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
