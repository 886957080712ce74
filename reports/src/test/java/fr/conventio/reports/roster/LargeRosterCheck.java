package fr.conventio.reports.roster;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Reads and writes 100,000 posts and tells the time and memory it took, beside bare SXSSF and a bare canvas that write the
 * same texts with no look at all. Not a test, since times depend on the machine; run with {@code -Xmx256m}, or
 * {@code -Xmx320m} for the PDF, and a number of posts:
 *
 * <pre>java -Xmx320m -cp … fr.conventio.reports.roster.LargeRosterCheck 100000 pdf</pre>
 */
final class LargeRosterCheck {
    private static final int ROUNDS = 3;
    private static final double MILLION = 1e6;

    private final RosterAnnex annex;
    private final Path file;

    private LargeRosterCheck(RosterAnnex annex, Path file) {
        this.annex = annex;
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        int size = Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("conventio-check-");
        var check =
                new LargeRosterCheck(new RosterAnnex(DijonExample.dossier(), roster(size)), folder.resolve("a.xlsx"));
        boolean pdf = arguments.length > 1 && arguments[1].equals("pdf");
        for (int round = 0; round < ROUNDS && pdf; round++) {
            timed("bare canvas", check::writeBarePdf);
            timed("annex PDF  ", check::writePdf);
        }
        for (int round = 0; round < ROUNDS && !pdf; round++) {
            timed("bare SXSSF ", check::writeBare);
            timed("annex      ", check::write);
            timed("rows alone ", check::readRows);
            timed("roster     ", check::readRoster);
        }
        Files.delete(check.file);
        Files.delete(folder);
    }

    private static void timed(String name, Callable<String> work) throws Exception {
        System.gc();
        var threads = ManagementFactory.getThreadMXBean();
        long busy = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        var result = work.call();
        long end = System.nanoTime();
        var memory = Runtime.getRuntime();
        System.out.printf(
                "%s %6.0f ms, of which busy %6.0f, %4.0f MB used of %4.0f, %s%n",
                name,
                (end - start) / MILLION,
                (threads.getCurrentThreadCpuTime() - busy) / MILLION,
                (memory.totalMemory() - memory.freeMemory()) / MILLION,
                memory.maxMemory() / MILLION,
                result);
    }

    /** The real roster again and again. */
    private static Roster roster(int size) {
        var real = DijonRoster.roster();
        var posts = new ArrayList<Post>(size);
        for (int i = 0; i < size; i++) {
            posts.add(real.posts()
                    .get(i % real.posts().size())
                    .withId(PostId.fresh())
                    .withRank(i + 1L));
        }
        return new Roster(real.parties(), real.services(), posts);
    }

    private String write() throws IOException {
        new RosterAnnexWorkbook().write(annex, file, Progress.NONE);
        return Files.size(file) + " bytes";
    }

    private String writePdf() throws IOException {
        new RosterAnnexPdf().write(annex, file, Progress.NONE);
        return Files.size(file) + " bytes";
    }

    private String writeBarePdf() throws IOException {
        WholeFile.write(file, out -> BarePdf.write(annex, out));
        return Files.size(file) + " bytes";
    }

    private String writeBare() throws IOException {
        WholeFile.write(file, out -> {
            try (var workbook = new SXSSFWorkbook(200)) {
                fill(workbook);
                workbook.write(out);
            }
        });
        return Files.size(file) + " bytes";
    }

    private void fill(Workbook workbook) {
        var sheet = workbook.createSheet();
        int number = 0;
        for (var group : annex.groups()) {
            var service = group.service().name() + "\n(" + annex.caption(group) + ")";
            for (var post : group.posts()) {
                var row = sheet.createRow(number++);
                int column = 0;
                for (var field : PostField.annexColumns()) {
                    row.createCell(column++)
                            .setCellValue(field == PostField.SERVICE ? service : annex.text(post, field));
                }
                for (var field : PostField.workbookColumns()) {
                    row.createCell(column++).setCellValue(annex.text(post, field));
                }
                row.createCell(column).setCellValue(0.5);
            }
        }
    }

    private String readRows() {
        var rows = new int[1];
        new SpreadsheetSource().read(file, row -> rows[0]++, Progress.NONE);
        return rows[0] + " rows";
    }

    private String readRoster() {
        var reading = new ReadRoster(new SpreadsheetSource()).read(file, Roster.EMPTY, Progress.NONE);
        return reading.posts().size() + " posts, " + reading.refused().size() + " refused, "
                + reading.warnings().stream().map(Words.FRENCH::say).toList();
    }
}
