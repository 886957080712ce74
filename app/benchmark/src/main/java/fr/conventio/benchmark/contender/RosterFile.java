package fr.conventio.benchmark.contender;

import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.dhatim.fastexcel.Workbook;

/** Writes the file that is to be imported: one header, one line per post, plain texts, as HR programs export it. */
final class RosterFile {
    private RosterFile() {}

    /** @param args the file; the number of posts */
    public static void main(String[] args) throws IOException {
        var annex = LargeRoster.annex(Integer.parseInt(args[1]));
        var fields = new ArrayList<>(PostField.annexColumns());
        fields.addAll(PostField.workbookColumns());
        var cells = new PostCells(annex.roster());
        try (var out = Files.newOutputStream(Path.of(args[0]));
                var workbook = new Workbook(out, "export", "1.0")) {
            var sheet = workbook.newWorksheet("Effectifs");
            for (int column = 0; column < fields.size(); column++) {
                sheet.value(0, column, Words.FRENCH.say(fields.get(column).label()));
            }
            int row = 1;
            for (var post : annex.roster().posts()) {
                for (int column = 0; column < fields.size(); column++) {
                    sheet.value(row, column, cells.text(post, fields.get(column)));
                }
                row++;
            }
        }
    }
}
