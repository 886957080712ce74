package fr.conventio.reports.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.workbook.LibreOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The totals of the workbook, computed again by spreadsheet programs from nothing but its list. */
class LivingTotalsTest {
    private static final int FIRST_POST = 5;
    private static final int CATEGORY = 4;
    private static final int SHARE = 13;

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void write() {
        file = folder.resolve("annexe.xlsx");
        new RosterAnnexWorkbook().write(DijonAnnex.annex(), file, Progress.NONE);
    }

    @Test
    void poi_computes_the_figures_of_the_act() throws IOException {
        try (var workbook = open(file)) {
            forgetValues(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            DijonTotals.assertFigures(workbook.getSheet("Récapitulatif"));
        }
    }

    @Test
    void libreoffice_computes_the_figures_of_the_act() throws Exception {
        try (var workbook = open(file)) {
            forgetValues(workbook);
            save(workbook);
        }
        try (var computed = open(computedByLibreOffice())) {
            DijonTotals.assertFigures(computed.getSheet("Récapitulatif"));
        }
    }

    @Test
    void in_libreoffice_the_totals_follow_a_change_of_the_list() throws Exception {
        try (var workbook = open(file)) {
            forgetValues(workbook);
            var post = workbook.getSheet("Annexe 1").getRow(FIRST_POST);
            assertThat(post.getCell(CATEGORY).getStringCellValue()).isEqualTo("C");
            post.getCell(CATEGORY).setBlank();
            post.getCell(CATEGORY).setCellValue("B");
            post.getCell(SHARE).setCellValue(0.5);
            save(workbook);
        }
        try (var computed = open(computedByLibreOffice())) {
            var ville = computed.getSheet("Récapitulatif").getRow(5);
            assertThat(ville.getCell(0).getStringCellValue()).isEqualTo("Ville de Dijon");
            assertThat(ville.getCell(2).getNumericCellValue()).isEqualTo(46);
            assertThat(ville.getCell(3).getNumericCellValue()).isEqualTo(76);
            assertThat(ville.getCell(5).getNumericCellValue()).isCloseTo(155.40, within(0.005));
        }
    }

    @Test
    void libreoffice_computes_the_stored_figures_whatever_the_names_hold() throws Exception {
        new RosterAnnexWorkbook().write(OddAnnex.annex(), file, Progress.NONE);
        List<Double> stored;
        try (var workbook = open(file)) {
            stored = figures(workbook);
            forgetValues(workbook);
            save(workbook);
        }
        try (var computed = open(computedByLibreOffice())) {
            var figures = figures(computed);
            assertThat(figures).hasSameSizeAs(stored);
            for (int i = 0; i < stored.size(); i++) {
                assertThat(figures.get(i)).as("figure %d", i).isCloseTo(stored.get(i), within(1e-9));
            }
        }
    }

    private static List<Double> figures(XSSFWorkbook workbook) {
        var figures = new ArrayList<Double>();
        for (var row : workbook.getSheet("Récapitulatif")) {
            for (var cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    figures.add(cell.getNumericCellValue());
                }
            }
        }
        return figures;
    }

    private static void forgetValues(XSSFWorkbook workbook) {
        assertThat(LibreOffice.forgetValues(workbook)).isGreaterThan(20);
    }

    private void save(XSSFWorkbook workbook) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private Path computedByLibreOffice() throws IOException, InterruptedException {
        return LibreOffice.computed(file, folder);
    }
}
