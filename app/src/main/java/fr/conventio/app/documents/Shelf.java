package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What was made of the documents since the dossier was opened, and from which state of it. */
final class Shelf {
    private final OpenDossier dossier;
    private final Tools tools;
    private final Map<String, Produced> produced = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    Shelf(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    /** Rises whenever a document was made. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    List<Piece> pieces() {
        return Pieces.of(dossier.picture().get().act());
    }

    Optional<Produced> of(Piece piece) {
        return Optional.ofNullable(produced.get(piece.fileBase()));
    }

    /** How many edits were made since the pages were. */
    int editsSince(Produced pages) {
        return (int) dossier.picture().get().entries().stream()
                .filter(entry -> entry.sequence() > pages.sequence())
                .count();
    }

    /** Makes the pages of a document from the state on the screen. */
    void make(Piece piece) {
        var picture = dossier.picture().get();
        long sequence =
                picture.entries().isEmpty() ? 0 : picture.entries().getLast().sequence();
        var current = Pieces.of(picture.act()).stream()
                .filter(found -> found.fileBase().equals(piece.fileBase()))
                .findFirst();
        if (current.isEmpty()) {
            return;
        }
        tools.paper()
                .run(
                        tools.texts().get("print.running"),
                        progress -> {
                            try {
                                var folder = Files.createTempDirectory("conventio-");
                                var file = tools.desk()
                                        .press()
                                        .print(current.get(), Format.PDF, picture.act(), folder, progress);
                                var pages = tools.desk().pictures().open(file);
                                Files.delete(file);
                                Files.delete(folder);
                                return pages;
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        pages -> keep(
                                piece,
                                new Produced(
                                        pages,
                                        sequence,
                                        Instant.now(tools.desk().clock()))),
                        tools::tell);
    }

    private void keep(Piece piece, Produced made) {
        var before = produced.put(piece.fileBase(), made);
        changes.set(changes.get() + 1);
        if (before != null) {
            // Behind what is still being drawn of it.
            tools.paper().run(progress -> closed(before), done -> {}, tools::tell);
        }
    }

    private static boolean closed(Produced pages) {
        pages.pages().close();
        return true;
    }
}
