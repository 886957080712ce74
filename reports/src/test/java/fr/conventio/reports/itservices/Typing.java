package fr.conventio.reports.itservices;

import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has LibreOffice open a workbook, put values into cells of a sheet by its own commands, and save it. */
final class Typing {
    /** LibreOffice's Basic does not take procedures of any length. */
    private static final int MOST_LINES = 100;

    private final String sheet;
    private final List<String> lines = new ArrayList<>();

    Typing(String sheet) {
        this.sheet = sheet;
    }

    /** @param cell "D9" */
    void text(String cell, String text) {
        lines.add("sheet.getCellRangeByName(\"" + cell + "\").setString(" + quoted(text) + ")");
    }

    /** Days are numbers too. */
    void number(String cell, double number) {
        lines.add("sheet.getCellRangeByName(\"" + cell + "\").setValue(" + number + ")");
    }

    /** @param folder for what LibreOffice keeps and says */
    void run(Path from, Path to, Path folder) throws IOException, InterruptedException {
        var procedures = new StringBuilder();
        var calls = new StringBuilder();
        for (int first = 0; first < lines.size(); first += MOST_LINES) {
            var some = lines.subList(first, Math.min(lines.size(), first + MOST_LINES));
            calls.append("Type").append(first).append("(sheet)\n");
            procedures.append("""
                    Sub Type%d(sheet)
                    %s
                    End Sub
                    """.formatted(first, String.join("\n", some)));
        }
        LibreOffice.run(
                """
                Sub Main
                Dim opening(0) As New com.sun.star.beans.PropertyValue
                opening(0).Name = "Hidden"
                opening(0).Value = True
                book = StarDesktop.loadComponentFromURL(%s, "_blank", 0, opening())
                sheet = book.Sheets.getByName(%s)
                %sDim saving(0) As New com.sun.star.beans.PropertyValue
                saving(0).Name = "FilterName"
                saving(0).Value = "Calc MS Excel 2007 XML"
                book.storeToURL(%s, saving())
                book.close(True)
                End Sub
                %s""".formatted(
                                quoted(from.toUri().toString()),
                                quoted(sheet),
                                calls,
                                quoted(to.toUri().toString()),
                                procedures),
                folder);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
