package fr.conventio.reports.procedure;

import fr.conventio.model.work.Progress;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.page.Alignment;
import fr.conventio.reports.page.Caption;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Ink;
import fr.conventio.reports.page.Lettering;
import fr.conventio.reports.page.Margins;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.page.TableColumn;
import fr.conventio.reports.page.TaggedTable;
import fr.conventio.reports.page.Weight;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the annex as a PDF for the archives that everybody can read: a timeline for each variant, the steps, the glossary. */
public final class ProcedureAnnexPdf {
    private static final Lettering TITLE = new Lettering(Weight.STRONG, false, 17, 22, Ink.ACCENT);
    private static final Lettering SUBTITLE = new Lettering(Weight.STRONG, false, 11, 16, Ink.ACCENT);
    private static final Lettering NOTE = new Lettering(Weight.REGULAR, false, 8.5, 12, Ink.MUTED);
    private static final Lettering PHASE = new Lettering(Weight.STRONG, true, 7.4, 9.2, Ink.ACCENT);
    private static final double[] STEP_WEIGHTS = {15, 22, 10, 11, 15, 11, 14, 34};
    private static final double[] GLOSSARY_WEIGHTS = {1, 4};
    private static final double GLOSSARY_WIDTH = 420;

    /**
     * Writes or replaces the file. The same annex gives the same bytes.
     *
     * @throws fr.conventio.model.document.UnwritableFileException when the file cannot be written
     * @throws fr.conventio.model.work.CancelledException when cancelled; what was there before is still there
     */
    public void write(ProcedureAnnex annex, Path file, Progress progress) {
        var dossier = annex.dossier();
        var description = new Description(annex.title(), dossier.actTitle(), dossier.effectiveDate());
        WholeFile.write(file, out -> Paper.print(out, description, paper -> print(annex, paper, progress)));
    }

    /** Prints the annex from the paper's present place on, as a file of its own or a part of a larger one. */
    public void print(ProcedureAnnex annex, Paper paper, Progress progress) {
        var timelines = annex.timelines();
        int parts = timelines.size() + 2;
        int done = 0;
        progress.step(done, parts);
        paper.title(annex.title(), TITLE);
        paper.down(2);
        paper.paragraph(annex.dossier().actTitle(), NOTE);
        annex.notes().forEach(note -> paper.paragraph(note, NOTE));
        paper.down(6);
        for (var timeline : timelines) {
            if (done > 0) {
                paper.newSheet();
            }
            paper.bookmark(timeline.name());
            paper.subtitle(timeline.name(), SUBTITLE);
            timeline.notes().forEach(note -> paper.paragraph(note, NOTE));
            paper.down(6);
            new TimelineFigures(paper, timeline, annex.start().orElse(null)).draw();
            progress.step(++done, parts);
        }
        paper.newSheet();
        steps(annex, paper);
        progress.step(++done, parts);
        if (!annex.glossaryRows().isEmpty()) {
            glossary(annex, paper);
        }
        progress.step(parts, parts);
    }

    private static void steps(ProcedureAnnex annex, Paper paper) {
        subtitle(paper, annex.stepsTitle());
        var headers = new ArrayList<String>(List.of(ProcedureAnnex.sheet("phase")));
        headers.addAll(annex.stepHeaders());
        var columns = columns(headers, STEP_WEIGHTS, Margins.LANDSCAPE.width());
        var table = new TaggedTable(paper, columns);
        for (var phase : annex.stepRows()) {
            double width = columns.getFirst().room();
            var rows = table.group(caption(paper, phase, width), phase.steps().size());
            phase.steps().forEach(rows::row);
        }
        table.end();
    }

    private static Caption caption(Paper paper, StepRows phase, double width) {
        var setting = paper.typesetter();
        var below = setting.set(phase.caption(), TaggedTable.TEXT.in(Ink.MUTED), width);
        return new Caption(
                phase.phase(),
                setting.set(phase.phase() + " ", PHASE, width).above(below),
                setting.set(phase.phase() + "\u00A0(suite) ", PHASE, width).above(below));
    }

    private static void glossary(ProcedureAnnex annex, Paper paper) {
        var rows = annex.glossaryRows();
        paper.down(22);
        subtitle(paper, annex.glossaryTitle());
        var table = new TaggedTable(paper, columns(annex.glossaryHeaders(), GLOSSARY_WEIGHTS, GLOSSARY_WIDTH));
        var group = table.group(null, rows.size());
        rows.forEach(group::row);
        table.end();
    }

    /** The title of a part, never left alone at the foot of a page. */
    private static void subtitle(Paper paper, String text) {
        if (paper.room() < 110) {
            paper.newSheet();
        }
        paper.bookmark(text);
        paper.subtitle(text, SUBTITLE);
        paper.down(6);
    }

    private static List<TableColumn> columns(List<String> headers, double[] weights, double width) {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double left = Margins.LANDSCAPE.left();
        var columns = new ArrayList<TableColumn>();
        for (int i = 0; i < weights.length; i++) {
            double share = weights[i] / all * width;
            columns.add(new TableColumn(headers.get(i), left, share, Alignment.LEFT));
            left += share;
        }
        return columns;
    }
}
