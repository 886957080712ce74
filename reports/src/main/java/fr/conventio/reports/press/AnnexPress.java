package fr.conventio.reports.press;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Press;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.impact.ImpactAnnex;
import fr.conventio.reports.itservices.ItServicesAnnex;
import fr.conventio.reports.procedure.ProcedureAnnex;
import fr.conventio.reports.procedure.ProcedureAnnexPdf;
import fr.conventio.reports.procedure.ProcedureAnnexWorkbook;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.roster.RosterAnnexPdf;
import fr.conventio.reports.roster.RosterAnnexWorkbook;
import fr.conventio.reports.services.ServicesArticle;
import fr.conventio.reports.tables.TablesDocument;
import fr.conventio.reports.tables.TablesPdf;
import fr.conventio.reports.tables.TablesWorkbook;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Prints the documents of an act, each kind by its own writers. */
public final class AnnexPress implements Press {
    @Override
    public SortedSet<Format> formats() {
        return new TreeSet<>(Set.of(Format.XLSX, Format.PDF));
    }

    @Override
    public Path print(Piece piece, Format format, Act act, Path folder, Progress progress) {
        var file = folder.resolve(piece.fileName(format));
        var title = piece.title();
        switch (piece.kind()) {
            case SERVICES -> tables(ServicesArticle.describe(act, title), format, file, progress);
            case ROSTER -> roster(new RosterAnnex(act.dossier(), act.roster()), format, file, progress);
            case IMPACT -> tables(ImpactAnnex.describe(act, sheet(piece), title), format, file, progress);
            case PROCEDURE -> procedure(new ProcedureAnnex(act, title), format, file, progress);
            case RACI -> throw new IllegalArgumentException("not printed yet");
            case IT_SERVICES -> tables(ItServicesAnnex.describe(act, title), format, file, progress);
        }
        return file;
    }

    private static ImpactSheetId sheet(Piece piece) {
        return (ImpactSheetId) Objects.requireNonNull(piece.subject());
    }

    private static void tables(TablesDocument document, Format format, Path file, Progress progress) {
        switch (format) {
            case XLSX -> new TablesWorkbook().write(document, file, progress);
            case PDF -> new TablesPdf().write(document, file, progress);
        }
    }

    private static void procedure(ProcedureAnnex annex, Format format, Path file, Progress progress) {
        switch (format) {
            case XLSX -> new ProcedureAnnexWorkbook().write(annex, file, progress);
            case PDF -> new ProcedureAnnexPdf().write(annex, file, progress);
        }
    }

    private static void roster(RosterAnnex annex, Format format, Path file, Progress progress) {
        switch (format) {
            case XLSX -> new RosterAnnexWorkbook().write(annex, file, progress);
            case PDF -> new RosterAnnexPdf().write(annex, file, progress);
        }
    }
}
