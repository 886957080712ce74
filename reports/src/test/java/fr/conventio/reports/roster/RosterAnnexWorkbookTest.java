package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.work.CancelledException;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterAnnexWorkbookTest {
    private static final int HEADER = 4;
    private static final int POSTS = 255;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        file = folder.resolve("annexe-1.xlsx");
        new RosterAnnexWorkbook().write(DijonAnnex.annex(), file, Progress.NONE);
    }

    @Test
    void all_255_posts_stand_below_the_nine_headers_of_the_act() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Annexe 1");
            assertThat(sheet.getLastRowNum()).isEqualTo(HEADER + POSTS);
            var headers = IntStream.range(0, 14)
                    .mapToObj(i -> sheet.getRow(HEADER).getCell(i).getStringCellValue())
                    .toList();
            assertThat(headers)
                    .containsExactly(
                            "Services communs",
                            "Section",
                            "Fonction",
                            "Statut",
                            "Catégorie",
                            "Grade",
                            "Temps de travail",
                            "Agent concerné par le transfert - Oui/Non",
                            "Date de transfert",
                            "Code section",
                            "Employeur d’origine",
                            "Motif du report",
                            "Remarques",
                            "ETP");
            assertThat(PostField.workbookColumns()).hasSize(4);
        }
    }

    @Test
    void the_totals_carry_the_figures_of_the_act() throws IOException {
        try (var workbook = open()) {
            DijonTotals.assertFigures(workbook.getSheet("Récapitulatif"));
        }
    }

    @Test
    void every_figure_of_the_totals_is_a_formula() throws IOException {
        try (var workbook = open()) {
            int figures = 0;
            for (var row : workbook.getSheet("Récapitulatif")) {
                for (var cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.FORMULA, CellType.STRING);
                    figures += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
            assertThat(figures).isEqualTo(4 * 5 + 3 + 17 * 3);
        }
    }

    @Test
    void each_service_has_one_merged_cell_with_its_computed_caption_in_every_row() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Annexe 1");
            var groups = sheet.getMergedRegions().stream()
                    .filter(region -> region.getFirstRow() > HEADER)
                    .toList();
            // The sixteenth, Reprographie, has one post.
            assertThat(groups).hasSize(15);
            for (var group : groups) {
                var texts = IntStream.rangeClosed(group.getFirstRow(), group.getLastRow())
                        .mapToObj(i -> sheet.getRow(i).getCell(0).getStringCellValue())
                        .distinct()
                        .toList();
                assertThat(texts).hasSize(1);
            }
            assertThat(texts(sheet, 0))
                    .contains(
                            "Ressources humaines\n(76 agents dont 69 agents de la Ville transférés)",
                            "Finances\n(30 agents dont 15 agents de la Ville et 3 agents du CCAS transférés)",
                            "Reprographie\n(1 agent dont 1 agent de la Ville transféré)",
                            "Droit des sols\n(28 agents)");
        }
    }

    @Test
    void transfer_dates_are_dates_and_shares_are_numbers() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Annexe 1");
            var date = sheet.getRow(HEADER + 1).getCell(8);
            assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2019, 1, 1));
            assertThat(date.getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(texts(sheet, 8)).contains("-");
            var formulas = new ArrayList<String>();
            for (int i = HEADER + 1; i <= HEADER + POSTS; i++) {
                var share = sheet.getRow(i).getCell(13);
                assertThat(share.getNumericCellValue()).isBetween(0.0, 1.0);
                if (share.getCellType() == CellType.FORMULA) {
                    formulas.add(share.getCellFormula());
                }
            }
            assertThat(formulas).containsExactly("18/35");
        }
    }

    @Test
    void it_prints_on_landscape_a4_with_its_headers_on_each_page() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Annexe 1");
            var setup = sheet.getPrintSetup();
            assertThat(setup.getLandscape()).isTrue();
            assertThat(setup.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(setup.getFitWidth()).isEqualTo((short) 1);
            assertThat(setup.getFitHeight()).isZero();
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("5:5");
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Annexe 1'!$A$1:$I$260");
            assertThat(sheet.getFooter().getRight()).contains("Page &P / &N");
            assertThat(sheet.getFooter().getLeft()).contains("Annexe 1 – Composition des services communs");
        }
    }

    @Test
    void on_screen_the_header_stays_in_sight_and_filters() throws IOException {
        try (var workbook = open()) {
            var sheet = workbook.getSheet("Annexe 1");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) (HEADER + 1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A5:N260");
        }
    }

    @Test
    void the_document_says_its_title_language_and_maker() throws IOException {
        try (var workbook = open()) {
            var core = workbook.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Annexe 1 – Composition des services communs");
            assertThat(core.getCreator()).isEqualTo("Conventio");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("fr-FR");
        }
    }

    @Test
    void a_few_styles_serve_all_cells() throws IOException {
        try (var workbook = open()) {
            assertThat(workbook.getNumCellStyles()).isLessThan(40);
        }
    }

    @Test
    void the_same_dossier_gives_the_same_bytes() throws IOException {
        var again = folder.resolve("again.xlsx");
        new RosterAnnexWorkbook().write(DijonAnnex.annex(), again, Progress.NONE);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void a_roster_without_posts_gives_a_sound_workbook() throws IOException {
        var annex = new RosterAnnex(DijonExample.dossier(), new Roster(DijonExample.parties(), List.of(), List.of()));
        new RosterAnnexWorkbook().write(annex, file, Progress.NONE);
        try (var workbook = open()) {
            assertThat(workbook.getSheet("Annexe 1").getLastRowNum()).isEqualTo(HEADER);
        }
    }

    @Test
    void a_cancelled_writing_leaves_what_was_there() throws IOException {
        var before = Files.readAllBytes(file);
        assertThatThrownBy(() -> new RosterAnnexWorkbook().write(DijonAnnex.annex(), file, (done, total) -> {
                    if (done > 100) {
                        throw new CancelledException();
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(file).hasBinaryContent(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private XSSFWorkbook open() throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** The texts of a column, no-break spaces as plain ones. */
    private static List<String> texts(XSSFSheet sheet, int column) {
        var texts = new ArrayList<String>();
        for (int i = HEADER + 1; i <= HEADER + POSTS; i++) {
            var cell = sheet.getRow(i).getCell(column);
            if (cell.getCellType() == CellType.STRING) {
                texts.add(cell.getStringCellValue().replace('\u00A0', ' '));
            }
        }
        return texts;
    }
}
