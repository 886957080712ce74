package fr.conventio.benchmark.contender;

import fr.conventio.reports.file.WholeFile;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;

/** The annex' cells written with fastexcel, without any look. */
final class FastWorkbook {
    private FastWorkbook() {}

    /** @param args the file; the number of posts */
    public static void main(String[] args) {
        var cells = new AnnexCells(LargeRoster.annex(Integer.parseInt(args[1])));
        WholeFile.write(Path.of(args[0]), out -> {
            try (var workbook = new Workbook(out, "benchmark", "1.0")) {
                var sheet = workbook.newWorksheet("Annexe 1");
                cells.write((row, texts) -> {
                    for (int column = 0; column < texts.size(); column++) {
                        sheet.inlineString(row, column, texts.get(column));
                    }
                    sheet.value(row, texts.size(), AnnexCells.SHARE);
                });
            }
        });
    }
}
