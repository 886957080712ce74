package fr.conventio.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damages a workbook in seeded ways: it reads as before or is refused, and never differs in silence. */
class DamagedFilesTest {
    private static final int TRIALS = 1_500;

    @TempDir
    private Path folder;

    private byte[] whole = {};
    private List<SourceRow> rows = List.of();

    @BeforeEach
    void writeWorkbook() throws IOException {
        var file = folder.resolve("whole.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Effectifs");
            for (int i = 0; i < 60; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("Service " + i % 7);
                row.createCell(1).setCellValue(i / 3.0);
                row.createCell(2).setCellValue("Agent n° " + i);
            }
            workbook.write(out);
        }
        whole = Files.readAllBytes(file);
        rows = read(file).orElseThrow();
    }

    @Test
    void a_workbook_cut_short_anywhere_is_refused() throws IOException {
        var random = new Random(1);
        for (int trial = 0; trial < TRIALS / 5; trial++) {
            var cut = Arrays.copyOf(whole, random.nextInt(whole.length));
            assertThat(read(Files.write(folder.resolve("cut.xlsx"), cut)))
                    .as("cut at %d", cut.length)
                    .isIn(Optional.empty(), Optional.of(rows))
                    // A piece of less than four bytes is no zip any more, but a text.
                    .satisfies(
                            read -> assertThat(read.isEmpty() || cut.length < 4).isTrue());
        }
    }

    @Test
    void a_workbook_with_a_flipped_byte_reads_as_before_or_is_refused() throws IOException {
        var random = new Random(2);
        int refused = 0;
        for (int trial = 0; trial < TRIALS; trial++) {
            var flipped = whole.clone();
            int place = 4 + random.nextInt(whole.length - 4);
            flipped[place] ^= (byte) (1 << random.nextInt(8));
            var read = read(Files.write(folder.resolve("flipped.xlsx"), flipped));
            assertThat(read).as("flipped at %d", place).isIn(Optional.empty(), Optional.of(rows));
            refused += read.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isBetween(TRIALS / 10, TRIALS - 1);
    }

    @Test
    void xml_that_is_damaged_under_a_right_checksum_is_refused_or_read_but_never_breaks() throws IOException {
        var random = new Random(3);
        var sound = """
                <row r="1"><c r="A1" s="2" t="s"><v>0</v></c><c r="ZZ1" t="b"><v>1</v></c></row>
                <row r="2"><c r="B2" t="d"><v>2019-02-31</v></c><c><v>-1e308</v></c><c t="e"><v>#N/A</v></c></row>
                """;
        for (int trial = 0; trial < TRIALS; trial++) {
            var damaged = new StringBuilder(sound);
            for (int i = random.nextInt(4); i >= 0; i--) {
                int place = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.setCharAt(place, (char) (32 + random.nextInt(90)));
                    case 1 -> damaged.deleteCharAt(place);
                    default -> damaged.insert(place, "9".repeat(random.nextInt(12)));
                }
            }
            var file = HandMadeWorkbook.write(folder.resolve("xml.xlsx"), "", damaged.toString());
            assertThat(read(file)).isNotNull();
        }
    }

    /** Empty when refused; any other failure fails the test. */
    private static Optional<List<SourceRow>> read(Path file) {
        var rows = new ArrayList<SourceRow>();
        try {
            new SpreadsheetSource().read(file, rows::add, Progress.NONE);
            return Optional.of(rows);
        } catch (UnreadableFileException e) {
            return Optional.empty();
        }
    }
}
