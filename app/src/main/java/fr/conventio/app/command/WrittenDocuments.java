package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Produce;
import fr.conventio.model.document.Produce.Made;
import fr.conventio.model.document.Production;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Writes documents of a stored dossier, and notes in its journal that they were produced. */
final class WrittenDocuments {
    private WrittenDocuments() {}

    /** The paths of the files. */
    static List<String> write(
            Desk desk, Store store, DossierId dossier, Path out, Predicate<Piece> wanted, Collection<Format> formats) {
        var act = store.dossiers().actOf(dossier);
        long sequence = store.journal().entriesOf(dossier).getLast().sequence();
        var made = new Produce(desk.press(), act, sequence, desk.clock().instant())
                .into(out, wanted, formats, Progress.NONE);
        var noted =
                Production.noted(dossier, made.stream().map(Made::production).toList());
        if (!noted.isEmpty()) {
            store.journal().apply(noted, desk.author(), Progress.NONE);
        }
        return made.stream().map(Made::file).map(Path::toString).toList();
    }
}
