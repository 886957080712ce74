package fr.conventio.reports.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.conventio.model.act.Act;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.procedure.FirstDay;
import fr.conventio.model.procedure.FirstDayId;
import fr.conventio.model.procedure.Phase;
import fr.conventio.model.procedure.PhaseId;
import fr.conventio.model.procedure.Step;
import fr.conventio.model.procedure.StepDuration;
import fr.conventio.model.procedure.StepDuration.Kind;
import fr.conventio.model.procedure.StepId;
import fr.conventio.model.procedure.Variant;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.page.TaggedText;
import fr.conventio.reports.page.TaggedText.Element;
import fr.conventio.reports.page.VeraPdf;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ProcedureAnnexPdfTest {
    private static final FirstDay FEBRUARY = new FirstDay(FirstDayId.fresh(), LocalDate.of(2019, Month.FEBRUARY, 4));

    private static final List<Kind> KINDS = List.of(Kind.FIXED, Kind.MAXIMUM, Kind.AVERAGE);

    @TempDir
    private Path folder;

    private Path write(ProcedureAnnex annex, String name) {
        var file = folder.resolve(name);
        new ProcedureAnnexPdf().write(annex, file, Progress.NONE);
        return file;
    }

    private Path dijon() {
        return write(DijonProcedureAnnex.annex(), "annexe-4.pdf");
    }

    /** Sixty steps with parallel, conditional, endless and unknown ones. */
    private static ProcedureAnnex odd() {
        var parts = new ArrayList<Entity>();
        for (int phase = 0; phase < 6; phase++) {
            var id = PhaseId.fresh();
            parts.add(new Phase(id, phase, "Phase " + phase + " 中文 " + "très longue ".repeat(phase * 6)));
            for (int step = 0; step < 10; step++) {
                parts.add(new Step(
                                StepId.fresh(), id, step, "Étape " + step + " anticonstitutionnellement".repeat(step))
                        .withDuration(
                                step == 3 ? StepDuration.UNKNOWN : new StepDuration(KINDS.get(step % 3), step * step))
                        .withParallel(step % 4 == 1)
                        .withCondition(step % 5 == 0 ? "Si besoin" : "")
                        .withDoubt(step % 7 == 0 ? "Pourquoi ? ".repeat(80) : ""));
            }
        }
        parts.add(FEBRUARY);
        return new ProcedureAnnex(Act.of(DijonExample.dossier()).with(parts, List.of()), DijonProcedureAnnex.TITLE);
    }

    private static void assertFit(Path file) throws Exception {
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static String text(Path file, int page) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00A0', ' ');
        }
    }

    private static int pages(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    @Test
    void it_is_fit_for_the_archives_and_for_everybody() throws Exception {
        assertFit(dijon());
        assertFit(write(DijonProcedureAnnex.with(FEBRUARY), "dated.pdf"));
    }

    @Test
    void odd_procedures_are_fit_too() throws Exception {
        assertFit(write(odd(), "odd.pdf"));
        var phase = new Phase(PhaseId.fresh(), 0, "Seule");
        assertFit(write(
                new ProcedureAnnex(Act.of(DijonExample.dossier()).with(List.of(phase), List.of()), "Annexe 4"),
                "empty.pdf"));
    }

    @Test
    void the_same_procedure_gives_the_same_bytes() {
        assertThat(write(DijonProcedureAnnex.annex(), "again.pdf")).hasSameBinaryContentAs(dijon());
    }

    @Test
    void each_variant_is_drawn_on_one_page_with_its_total() throws IOException {
        var file = dijon();
        assertThat(text(file, 1))
                .contains(
                        "Annexe 4 – Procédure de commande publique", "Appel d’offres ouvert", "au moins 70 à 77 jours")
                .contains("Dépôt en préfecture et notification (AOO)")
                .doesNotContain("Notification (MAPA)");
        assertThat(text(file, 2))
                .contains("Procédure adaptée", "au moins 66 à 73 jours", "Notification (MAPA)")
                .doesNotContain("(AOO)");
        assertThat(TaggedText.of(file).all("Figure")).hasSize(2);
    }

    @Test
    void those_who_cannot_see_the_drawing_are_told_every_step_of_it() throws IOException {
        var figure = TaggedText.of(dijon()).all("Figure").getFirst();
        var told = figure.source().getString("Alt").replace('\u00A0', ' ');
        assertThat(told)
                .contains("Phase « Consultation » : au moins 30 jours.")
                .contains(
                        "Dépôt et ouverture des offres, remise au service : commence au jour 1 ; moy. 30 j · à confirmer.")
                .contains("Passage en CAO : commence au jour 60 ; max. 7 j · le cas échéant.");
        assertThat(told.lines().count()).isEqualTo(1 + 2 + 4 + 13);
    }

    @Test
    void a_first_day_gives_every_step_its_dates() throws IOException {
        var file = write(DijonProcedureAnnex.with(FEBRUARY), "dated.pdf");
        assertThat(text(file, 1))
                .contains("Premier jour : 4 février 2019.")
                .contains("du 04/02/2019 au 05/03/2019 · moy. 30 j · à confirmer")
                .contains("du 04/04/2019 au 10/04/2019 · max. 7 j · le cas échéant");
    }

    @Test
    void the_table_tells_the_fourteen_steps_and_the_glossary_the_fifteen_acronyms() throws IOException {
        var root = TaggedText.of(dijon());
        assertThat(root.elements().stream().map(Element::role))
                .containsExactly(
                        "H1", "P", "P", "H2", "P", "P", "Figure", "H2", "P", "P", "Figure", "H2", "Table", "H2",
                        "Table");
        var tables = root.all("Table");
        assertThat(tables.getFirst().all("TD")).hasSize(14 * 7);
        assertThat(tables.getFirst().all("TBody")).hasSize(4);
        assertThat(tables.getLast().all("TR")).hasSize(16);
        assertThat(tables.getFirst().allSaid()).contains("11 jours suivent ce libellé");
    }

    @Test
    void a_procedure_of_one_variant_is_drawn_once() throws IOException {
        var steps = DijonProcedureAnnex.act().procedure().steps();
        var alike = steps.stream().map(step -> step.withOnly(null)).toArray(Entity[]::new);
        assertThat(TaggedText.of(write(DijonProcedureAnnex.with(alike), "alike.pdf"))
                        .all("Figure"))
                .hasSize(1);
    }

    @Test
    void a_timeline_too_long_for_a_page_goes_on_overleaf() throws IOException {
        var file = write(odd(), "odd.pdf");
        assertThat(TaggedText.of(file).all("Figure")).hasSize(2);
        assertThat(pages(file)).isGreaterThan(3);
        assertThat(text(file, 2)).contains("étape du chemin critique");
    }

    @Test
    void a_variant_of_its_own_leaves_no_trace_in_the_other() {
        var open = DijonProcedureAnnex.annex().timelines().getFirst();
        assertThat(open.rows())
                .noneMatch(row -> row.step() != null && row.step().only() == Variant.ADAPTED);
    }
}
