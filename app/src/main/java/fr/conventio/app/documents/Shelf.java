package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.document.Produce;
import fr.conventio.model.document.Production;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What was made of the documents: the files that were given out, and the pages that are looked at in this window. */
final class Shelf {
    private final OpenDossier dossier;
    private final Tools tools;
    private final Map<String, Produced> produced = new HashMap<>();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

    Shelf(OpenDossier dossier, Tools tools) {
        this.dossier = dossier;
        this.tools = tools;
    }

    /** Rises whenever pages were made. */
    ReadOnlyIntegerProperty changes() {
        return changes.getReadOnlyProperty();
    }

    /** The pages that are looked at of a document. */
    Optional<Produced> of(Piece piece) {
        return Optional.ofNullable(produced.get(piece.fileBase()));
    }

    /** The last file given out of a document in each format. */
    Collection<Production> given(Piece piece) {
        var latest = new EnumMap<Format, Production>(Format.class);
        dossier.picture().get().productions().stream()
                .filter(production -> production.isOf(piece))
                .forEach(production -> latest.put(production.format(), production));
        return latest.values();
    }

    /** Whether the dossier still has the document that was produced. */
    boolean has(Production production) {
        return Pieces.of(dossier.picture().get().act()).stream().anyMatch(production::isOf);
    }

    /** Those whose age is told: the last file of each document and format, and the pages looked at. */
    List<Production> watched() {
        var given = Pieces.of(dossier.picture().get().act()).stream().flatMap(piece -> given(piece).stream());
        return Stream.concat(given, produced.values().stream().map(Produced::production))
                .toList();
    }

    /** Makes the pages of a document from the state on the screen. */
    void make(Piece piece) {
        var picture = dossier.picture().get();
        var desk = tools.desk();
        var producing = new Produce(
                desk.press(), picture.act(), picture.sequence(), desk.clock().instant());
        tools.paper()
                .run(
                        tools.texts().get("print.running"),
                        progress -> {
                            try {
                                var folder = Files.createTempDirectory("conventio-");
                                var made = producing
                                        .into(folder, piece::equals, Set.of(Format.PDF), progress)
                                        .getFirst();
                                var pages = desk.pictures().open(made.file());
                                Files.delete(made.file());
                                Files.delete(folder);
                                return new Produced(pages, made.production());
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        made -> keep(piece, made),
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
