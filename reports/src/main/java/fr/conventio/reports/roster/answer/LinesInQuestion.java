package fr.conventio.reports.roster.answer;

import fr.conventio.model.roster.answer.Answer;
import fr.conventio.model.roster.answer.Remark;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.workbook.Cells;
import fr.conventio.reports.workbook.PrintedSheet;
import fr.conventio.reports.workbook.SheetLook;
import fr.conventio.reports.workbook.SheetLook.Shown;
import fr.conventio.reports.workbook.SheetLook.Tone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The lines in question of a file whose layout cannot be kept: its columns where they were, each remark on its cell and, for
 * who prefers to read, at the end of its line.
 */
final class LinesInQuestion {
    private static final double WIDTH = 20;
    private static final double REMARK_WIDTH = 70;

    private final XSSFWorkbook workbook;
    private final SheetLook look;

    LinesInQuestion(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.look = new SheetLook(workbook);
    }

    void write(Answer answer, Progress progress) {
        var bySheet = new LinkedHashMap<String, List<SourceRow>>();
        answer.rows()
                .forEach(row -> bySheet.computeIfAbsent(row.sheet(), name -> new ArrayList<>())
                        .add(row));
        var moved = new ArrayList<Remark>();
        bySheet.forEach((name, rows) -> moved.addAll(write(name, rows, answer.remarks())));
        new Annotations(workbook).write(moved, progress);
    }

    /** The remarks where their lines stand now. */
    private List<Remark> write(String name, List<SourceRow> rows, List<Remark> remarks) {
        var sheet = workbook.createSheet(
                name.isEmpty() ? Words.FRENCH.say("answer.sheet") : WorkbookUtil.createSafeSheetName(name));
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Map<Integer, List<Remark>> byRow = remarks.stream()
                .filter(remark -> remark.sheet().equals(name))
                .collect(Collectors.groupingBy(Remark::row, TreeMap::new, Collectors.toList()));
        var moved = new ArrayList<Remark>();
        for (int line = 0; line < rows.size(); line++) {
            var row = rows.get(line);
            var said = byRow.getOrDefault(row.number(), List.of());
            writeRow(sheet, line, row, columns, said);
            for (var remark : said) {
                moved.add(new Remark(
                        sheet.getSheetName(), line + 1, remark.column(), remark.isRefusal(), remark.words()));
            }
        }
        for (int column = 0; column <= columns; column++) {
            PrintedSheet.width(sheet, column, column < columns ? WIDTH : REMARK_WIDTH);
        }
        PrintedSheet.setUp(sheet, sheet.getSheetName(), true);
        return moved;
    }

    private void writeRow(XSSFSheet sheet, int line, SourceRow row, int columns, List<Remark> said) {
        var tone = said.isEmpty() ? Tone.HEADER : Tone.PLAIN;
        var style = look.of(tone, Shown.LITERAL, HorizontalAlignment.LEFT);
        var cells = sheet.createRow(line);
        for (int column = 0; column < columns; column++) {
            Cells.text(cells, column, row.cell(column), style);
        }
        var words = said.isEmpty()
                ? Words.FRENCH.say("answer.remarks")
                : Words.FRENCH.say(
                        "answer.line",
                        (long) row.number(),
                        said.stream()
                                .map(remark -> Words.FRENCH.say(remark.words()))
                                .collect(Collectors.joining("\n")));
        Cells.text(cells, columns, words, style);
    }
}
