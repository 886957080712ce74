package fr.conventio.reports.itservices;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.itservices.edit.EditAnswers;
import fr.conventio.model.itservices.edit.EditReferents;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.subscription.ReferentField;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.VeraPdf;
import fr.conventio.reports.tables.TablesPdf;
import fr.conventio.reports.tables.TablesWorkbook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ItServicesAnnexTest {
    private static final String TITLE = "Annexe 6 – Services numériques";

    @TempDir
    private Path folder;

    private Act act = DijonAct.act();

    @Test
    void libreoffice_finds_187_lines_in_24_blocks_in_the_workbook() throws Exception {
        var file = folder.resolve("annexe-6.xlsx");
        new TablesWorkbook().write(ItServicesAnnex.describe(act, TITLE), file, Progress.NONE);
        // 124 and 0 choose all sheets and UTF-8; each sheet becomes a file.
        LibreOffice.convert(
                file, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1", folder);
        var model = Files.readAllLines(folder.resolve("as-csv").resolve("annexe-6-Modèle d’inventaire.csv"));
        var keys = model.stream()
                .map(line -> line.split(";", -1)[0])
                .filter(cell -> cell.matches("[0-9]{2}\\.[0-9]{2}"))
                .toList();
        assertThat(new HashSet<>(keys)).hasSize(187).hasSameSizeAs(keys);
        assertThat(keys.stream().map(key -> key.substring(0, 2)).distinct()).hasSize(24);
        assertThat(model.stream().filter(line -> line.matches("\"?[0-9]{1,2}\\. .*")))
                .hasSize(24);
        var matrix = Files.readAllLines(folder.resolve("as-csv").resolve("annexe-6-Adhésions.csv"));
        assertThat(matrix.stream().filter(line -> line.matches("Ensemble [ABC] – .*;X;+X;*")))
                .hasSize(3);
        assertThat(matrix.stream().filter(line -> line.matches("[0-9]{1,2}\\. .*")))
                .hasSize(16);
    }

    @Test
    void the_pdf_is_fit_for_the_archives_and_for_everybody_and_tells_all_lines() throws Exception {
        answer("01.04", 1, "1250");
        answer("05.11", 2, "3");
        var file = pdf();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        var said = TaggedText.of(file).allSaid().replace('\u00a0', ' ');
        Questionnaire.blocks()
                .forEach(block -> block.lines().forEach(line -> assertThat(said).contains(line.key())));
        assertThat(said).contains("1250 postes", "Configuration 2", "Aucun mot de passe");
    }

    @Test
    void names_and_addresses_of_referents_are_not_printed() throws Exception {
        var id = ReferentId.fresh();
        apply(new EditReferents(act.dossier().id(), act.itServices()).add(city(), id));
        apply(referents().write(city(), id, ReferentField.NAME, "Camille Martin"));
        apply(referents().write(city(), id, ReferentField.EMAIL, "camille@ville.fr"));
        apply(referents().write(city(), id, ReferentField.FUNCTION, "Directrice du numérique"));
        assertThat(TaggedText.of(pdf()).allSaid())
                .contains("Directrice du numérique")
                .doesNotContain("Camille", "camille");
    }

    @Test
    void the_same_act_gives_the_same_bytes() throws Exception {
        var first = Files.readAllBytes(pdf());
        assertThat(Files.readAllBytes(pdf())).isEqualTo(first);
    }

    private Path pdf() {
        var file = folder.resolve("annexe-6.pdf");
        new TablesPdf().write(ItServicesAnnex.describe(act, TITLE), file, Progress.NONE);
        return file;
    }

    private Party city() {
        return act.roster().parties().get(1);
    }

    private EditReferents referents() {
        return new EditReferents(act.dossier().id(), act.itServices());
    }

    private void answer(String line, int copy, String text) throws Exception {
        apply(new EditAnswers(act.dossier().id(), act.itServices())
                .write(city(), Questionnaire.line(line).orElseThrow(), copy, text));
    }

    private void apply(Edit edit) {
        act = act.with(
                edit.changes().stream()
                        .map(change -> Objects.requireNonNull(change.after()))
                        .collect(Collectors.toList()),
                List.of());
    }
}
