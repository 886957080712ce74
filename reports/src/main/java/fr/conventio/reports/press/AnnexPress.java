package fr.conventio.reports.press;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Press;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.roster.RosterAnnexPdf;
import fr.conventio.reports.roster.RosterAnnexWorkbook;
import fr.conventio.reports.services.ServicesArticle;
import fr.conventio.reports.tables.TablesDocument;
import fr.conventio.reports.tables.TablesPdf;
import java.nio.file.Path;
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
        switch (piece.kind()) {
            case SERVICES -> tables(ServicesArticle.describe(act, piece.title()), format, file, progress);
            case ROSTER -> roster(new RosterAnnex(act.dossier(), act.roster()), format, file, progress);
            default -> throw new IllegalArgumentException("not printed yet: " + piece.kind());
        }
        return file;
    }

    private static void tables(TablesDocument document, Format format, Path file, Progress progress) {
        switch (format) {
            case XLSX -> throw new IllegalArgumentException("not printed yet");
            case PDF -> new TablesPdf().write(document, file, progress);
        }
    }

    private static void roster(RosterAnnex annex, Format format, Path file, Progress progress) {
        switch (format) {
            case XLSX -> new RosterAnnexWorkbook().write(annex, file, progress);
            case PDF -> new RosterAnnexPdf().write(annex, file, progress);
        }
    }
}
