package fr.conventio.reports.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactItem;
import fr.conventio.model.impact.reading.ImpactReading;
import fr.conventio.model.impact.reading.ReadImpacts;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.table.SpreadsheetSource;
import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbooks as LibreOffice reads and saves them. */
class ImpactAnnexWorkbookTest {
    @TempDir
    private Path folder;

    private final Act act = DijonAct.act();

    @Test
    void annex_2_holds_eighteen_natures_with_their_degrees() throws Exception {
        try (var workbook = read(0)) {
            assertThat(degrees(workbook)).isEqualTo(Map.of("1", 15L, "1 ou 2", 3L));
        }
    }

    @Test
    void annex_3_holds_eighteen_natures_with_their_degrees() throws Exception {
        try (var workbook = read(1)) {
            assertThat(degrees(workbook)).isEqualTo(Map.of("1", 13L, "1 ou 2", 3L, "2", 1L, "4", 1L));
            assertThat(rows(workbook))
                    .anySatisfy(row -> assertThat(texts(row))
                            .contains("Liens hiérarchiques")
                            .anyMatch(text -> text.startsWith("4"))
                            .anyMatch(text -> text.startsWith("L’employeur change")));
        }
    }

    @Test
    void domains_actions_and_actors_span_their_rows() throws Exception {
        try (var workbook = read(1)) {
            var heights = workbook.getSheetAt(0).getMergedRegions().stream()
                    .map(region -> region.getLastRow() - region.getFirstRow() + 1)
                    .filter(height -> height > 1)
                    .toList();
            assertThat(heights).containsExactlyInAnyOrder(6, 3, 9, 18, 18);
        }
    }

    @Test
    void a_workbook_read_back_as_it_was_written_changes_nothing_even_after_libreoffice() throws Exception {
        for (int place = 0; place < 2; place++) {
            var sheet = act.impacts().sheets().get(place).id();
            for (var file : List.of(print(place), LibreOffice.computed(print(place), folder))) {
                var reading = new ReadImpacts(new SpreadsheetSource())
                        .read(act.dossier().id(), act.impacts(), sheet, file, Progress.NONE);
                assertThat(reading.refused()).isEmpty();
                assertThat(reading.cells()).hasSize(36);
                assertThat(edit(reading).isEmpty()).isTrue();
            }
        }
    }

    @Test
    void a_changed_degree_comes_back_whether_typed_as_a_figure_or_in_words_even_after_libreoffice() throws Exception {
        for (int place = 0; place < 2; place++) {
            var sheet = act.impacts().sheets().get(place).id();
            for (var typed : List.<Consumer<Cell>>of(
                    cell -> cell.setCellValue(2), cell -> cell.setCellValue("2 – faible impact"))) {
                var changed = withLeave(print(place), typed);
                for (var file : List.of(changed, LibreOffice.computed(changed, folder))) {
                    var edit = edit(new ReadImpacts(new SpreadsheetSource())
                            .read(act.dossier().id(), act.impacts(), file, Progress.NONE));
                    assertThat(edit.changes())
                            .singleElement()
                            .satisfies(change -> assertThat(change.after())
                                    .isInstanceOfSatisfying(ImpactItem.class, item -> {
                                        assertThat(item.sheet()).isEqualTo(sheet);
                                        assertThat(item.degree()).isEqualTo(ImpactDegree.of(2));
                                    }));
                }
            }
        }
    }

    @Test
    void the_workbook_of_another_sheet_is_refused() {
        assertThatThrownBy(() -> new ReadImpacts(new SpreadsheetSource())
                        .read(
                                act.dossier().id(),
                                act.impacts(),
                                act.impacts().sheets().getFirst().id(),
                                print(1),
                                Progress.NONE))
                .isInstanceOf(UnreadableFileException.class);
    }

    /** The file with another degree of the nature "Congés", as a spreadsheet program writes it. */
    private static Path withLeave(Path file, Consumer<Cell> typed) throws IOException {
        try (var in = Files.newInputStream(file);
                var workbook = new XSSFWorkbook(in)) {
            for (var row : rows(workbook)) {
                if (texts(row).contains("Congés")) {
                    var cell = row.getCell(3);
                    cell.setBlank();
                    typed.accept(cell);
                }
            }
            try (var out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
    }

    private Edit edit(ImpactReading reading) throws RefusedEditException {
        return ReadImpacts.edit(act.dossier().id(), act.impacts(), reading);
    }

    private Path print(int sheet) {
        var piece = Pieces.of(act).stream()
                .filter(of -> of.kind() == PieceKind.IMPACT)
                .toList()
                .get(sheet);
        return new AnnexPress().print(piece, Format.XLSX, act, folder, Progress.NONE);
    }

    private XSSFWorkbook read(int sheet) throws IOException, InterruptedException {
        try (var in = Files.newInputStream(LibreOffice.computed(print(sheet), folder))) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Row> rows(XSSFWorkbook workbook) {
        var rows = new ArrayList<Row>();
        workbook.getSheetAt(0).forEach(rows::add);
        return rows;
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell).replace('\u00A0', ' ')));
        return texts;
    }

    /** How often each degree stands below its heading, on the lines that name a nature. */
    private static Map<String, Long> degrees(XSSFWorkbook workbook) {
        var rows = rows(workbook);
        int header = 0;
        while (!texts(rows.get(header)).contains("Degré")) {
            header++;
        }
        int column = texts(rows.get(header)).indexOf("Degré");
        return rows.subList(header + 1, rows.size()).stream()
                .map(ImpactAnnexWorkbookTest::texts)
                .filter(texts -> texts.size() > column && texts.get(column).endsWith(" impact"))
                .filter(texts -> texts.get(column).contains(" – "))
                .map(texts -> texts.get(column).split(" – ", 2)[0])
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
