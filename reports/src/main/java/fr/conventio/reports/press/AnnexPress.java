package fr.conventio.reports.press;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.PlainTable;
import fr.conventio.model.convention.text.TextBlock.TextTable;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Press;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.act.ActDocx;
import fr.conventio.reports.act.ActPdf;
import fr.conventio.reports.act.ActWorkbook;
import fr.conventio.reports.act.PublicPdf;
import fr.conventio.reports.act.WholeAct;
import fr.conventio.reports.annex.Annexes;
import fr.conventio.reports.file.WholeFile;
import fr.conventio.reports.file.Writing;
import fr.conventio.reports.page.Description;
import fr.conventio.reports.page.Paper;
import fr.conventio.reports.services.ServicesArticle;
import fr.conventio.reports.tables.PlainTables;
import fr.conventio.reports.workbook.StableWorkbook;
import java.nio.file.Path;

/** Prints the documents of an act, each kind by its own writers. */
public final class AnnexPress implements Press {
    @Override
    public Path print(Piece piece, Format format, Act act, Path folder, Progress progress) {
        var file = folder.resolve(piece.fileName(format));
        WholeFile.write(file, writing(piece, format, act, progress));
        return file;
    }

    @Override
    public PlainTable table(TextTable table, Act act) {
        return PlainTables.of(ServicesArticle.parts(act, table));
    }

    @Override
    public String imprint(Piece piece, Format format, Act act) {
        return Imprint.of(Shown.of(piece, format, act));
    }

    @Override
    public String digest(Path file) {
        return WholeFile.digest(file);
    }

    private Writing writing(Piece piece, Format format, Act act, Progress progress) {
        return switch (piece.kind()) {
            case ACT -> whole(format, WholeAct.of(act), progress);
            case PUBLIC_COPY -> out -> new PublicPdf().write(WholeAct.of(act), out, progress);
            default -> annex(piece, format, act, progress);
        };
    }

    private static Writing whole(Format format, WholeAct whole, Progress progress) {
        return switch (format) {
            case PDF -> out -> new ActPdf().write(whole, out, progress);
            case XLSX -> out -> new ActWorkbook().write(whole, out, progress);
            case DOCX -> out -> ActDocx.write(whole, out);
        };
    }

    private static Writing annex(Piece piece, Format format, Act act, Progress progress) {
        var annex = Annexes.of(piece, act);
        var dossier = act.dossier();
        return switch (format) {
            case XLSX ->
                out -> {
                    try (var workbook = new StableWorkbook(piece.title(), dossier.effectiveDate())) {
                        annex.fill(workbook, progress);
                        workbook.writeTo(out);
                    }
                };
            case PDF ->
                out -> {
                    var description = new Description(piece.title(), dossier.actTitle(), dossier.effectiveDate());
                    Paper.print(out, description, paper -> annex.print(paper, progress));
                };
            case DOCX -> throw new IllegalArgumentException("no such document: " + piece.kind() + " as " + format);
        };
    }
}
