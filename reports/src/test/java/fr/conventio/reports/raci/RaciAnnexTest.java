package fr.conventio.reports.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.conventio.model.Applied;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.DijonMatrix;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.edit.EditActivities;
import fr.conventio.model.raci.edit.EditLetters;
import fr.conventio.model.raci.edit.EditRoles;
import fr.conventio.model.raci.reading.RaciReading;
import fr.conventio.model.raci.reading.ReadRaci;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class RaciAnnexTest {
    private static final Pattern LETTERS = Pattern.compile("[RACI](/[RACI])*");

    @TempDir
    private Path folder;

    private final Act act = DijonMatrix.act();

    @Test
    void the_pdf_has_61_rows_and_140_lettered_cells() throws Exception {
        var file = print(act, Format.PDF);
        assertThat(file.getFileName().toString()).endsWith("-matrice-raci.pdf");
        var table = TaggedText.of(file).all("Table").getFirst();
        var rows = table.all("TR").stream()
                .filter(row ->
                        row.elements().stream().anyMatch(cell -> cell.allSaid().matches("\\d+")))
                .toList();
        assertThat(rows).hasSize(61);
        assertThat(rows.stream()
                        .flatMap(row -> row.all("TD").stream())
                        .map(Element::allSaid)
                        .filter(said -> LETTERS.matcher(said).matches()))
                .hasSize(140);
        assertThat(table.allSaid()).contains("Exécution d’un marché public").contains("(1)");
        assertThat(TaggedText.of(file).allSaid())
                .containsOnlyOnce("Colonnes incertaines, lettres placées depuis la gauche");
    }

    @Test
    void the_workbook_has_61_rows_and_140_lettered_cells_and_a_sheet_for_each_role() throws Exception {
        try (var in = new FileInputStream(print(act, Format.XLSX).toFile());
                var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheet("Matrice");
            int rows = 0;
            int lettered = 0;
            for (var row : sheet) {
                if (texts(row).getFirst().matches("\\d+")) {
                    rows++;
                    lettered += (int) texts(row).stream()
                            .filter(text -> LETTERS.matcher(text).matches())
                            .count();
                }
            }
            assertThat(rows).isEqualTo(61);
            assertThat(lettered).isEqualTo(140);
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheetName(2)).isEqualTo("DCP Achats");
            assertThat(all(workbook.getSheet("CAO"))).contains("Restitution de la programmation", "Informé");
            assertThat(all(workbook.getSheet("Charge"))).contains("Direction DCP, équipe Achats", "140");
        }
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody_with_doubts_and_without() throws Exception {
        for (var each : List.of(act, confirmed())) {
            var file = print(each, Format.PDF);
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void a_workbook_comes_back_and_is_written_again_byte_for_byte() throws Exception {
        var first = print(act, Format.XLSX);
        var emptied = Applied.to(
                confirmed(),
                new EditLetters(act.dossier().id(), act.raci())
                        .clear(act.raci().assignments().stream()
                                .map(each -> each.cell())
                                .toList()));
        assertThat(emptied.raci().assignments()).isEmpty();
        var again = Applied.to(emptied, read(first, emptied).into(act.dossier().id(), emptied.raci()));
        var second = print(again, Format.XLSX, folder.resolve("encore"));
        assertThat(second).hasSameBinaryContentAs(first);
    }

    @Test
    void what_somebody_filled_in_is_taken_and_a_wrong_letter_is_told_with_its_place() throws Exception {
        var file = print(act, Format.XLSX);
        fill(file, "Envoi des lettres de rejet", 1, "a/r");
        var reading = read(file, act);
        var edit = reading.into(act.dossier().id(), act.raci());
        assertThat(edit.changes()).hasSize(1);
        assertThat(DijonMatrix.written(Applied.to(act, edit).raci(), 30, 1)).isEqualTo("A/R");

        fill(file, "Envoi des lettres de rejet", 1, "Z");
        var refused = read(file, act);
        assertThatThrownBy(() -> refused.into(act.dossier().id(), act.raci()))
                .isInstanceOfSatisfying(
                        RefusedEditException.class,
                        refusal -> assertThat(Words.FRENCH.say(refusal.reason()))
                                .contains("Feuille «\u00A0Matrice\u00A0»")
                                .contains("colonne «\u00A0DCP Achats\u00A0»")
                                .contains("valeur «\u00A0Z\u00A0»"));
    }

    @Test
    void roles_whose_names_no_sheet_may_have_get_sheets_all_the_same() throws Exception {
        var id = act.raci().roles().getFirst().id();
        var renamed = Applied.to(act, roles(act).rename(id, "Achats / [marchés] : suivi et contrôle de gestion"));
        var second = renamed.raci().roles().get(1).id();
        renamed = Applied.to(renamed, roles(renamed).rename(second, "matrice"));
        try (var in = new FileInputStream(print(renamed, Format.XLSX).toFile());
                var workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheetName(3)).isEqualTo("matrice 2");
        }
    }

    private static EditRoles roles(Act act) {
        return new EditRoles(act.dossier().id(), act.raci());
    }

    private Act confirmed() {
        var rows = Set.copyOf(
                act.raci().activities().stream().map(RaciActivity::id).toList());
        return Applied.to(act, new EditActivities(act.dossier().id(), act.raci()).confirm(rows));
    }

    private static RaciReading read(Path file, Act act) {
        return new ReadRaci(new SpreadsheetSource()).read(file, act.raci(), Progress.NONE);
    }

    /** As a spreadsheet program would. */
    private static void fill(Path file, String activity, int role, String text) throws Exception {
        try (var in = new FileInputStream(file.toFile());
                var workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheet("Matrice")) {
                if (texts(row).contains(activity)) {
                    row.getCell(1 + role).setCellValue(text);
                }
            }
            try (var out = new FileOutputStream(file.toFile())) {
                workbook.write(out);
            }
        }
    }

    private static List<String> all(Sheet sheet) {
        var texts = new ArrayList<String>();
        sheet.forEach(row -> texts.addAll(texts(row)));
        return texts;
    }

    private static List<String> texts(Row row) {
        var formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        var texts = new ArrayList<String>();
        for (int column = 0; column < Math.max(1, row.getLastCellNum()); column++) {
            texts.add(formatter.formatCellValue(row.getCell(column)));
        }
        return texts;
    }

    private Path print(Act printed, Format format) {
        return print(printed, format, folder);
    }

    private static Path print(Act printed, Format format, Path into) {
        Piece piece = Pieces.of(printed).stream()
                .filter(each -> each.kind() == PieceKind.RACI)
                .findFirst()
                .orElseThrow();
        return new AnnexPress().print(piece, format, printed, into, Progress.NONE);
    }
}
