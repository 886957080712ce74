package fr.conventio.persistence.database;

import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.journal.BrokenChainException;
import fr.conventio.persistence.journal.Chain;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** The copies of a store: each verified by opening it before it gets its name, sealed, the oldest let go. */
final class Copies {
    private static final int KEPT = 10;
    private static final String DRAFT = "-draft";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    private final StoreFiles files;
    private final Recipe recipe;
    private final Clock clock;

    Copies(StoreFiles files, Recipe recipe, Clock clock) {
        this.files = files;
        this.recipe = recipe;
        this.clock = clock;
    }

    /** @param session a connection of its own, so that edits go on meanwhile */
    synchronized StoreCopy make(H2Database session, Progress progress) {
        try {
            var now = room();
            var draft = named(now).aside(DRAFT);
            var zip = Path.of(draft.base() + ".zip");
            try {
                progress.step(0, 3);
                session.backUp(zip.toString());
                progress.step(1, 3);
                unzip(zip, draft.database());
                Files.delete(zip);
                var end = verified(draft, recipe, Seal.Head.START);
                progress.step(2, 3);
                var copy = take(draft, now, new Seal.Head(end.sequence(), end.hash()), recipe.newest());
                progress.step(3, 3);
                return copy;
            } finally {
                letDraftsGo();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | BrokenChainException | MissingEntriesException e) {
            throw new IllegalStateException("the copy does not verify", e);
        }
    }

    /** Makes a copy of the store itself, closed, byte for byte, and verified as every other. */
    synchronized void makeOfClosed() {
        try {
            var now = room();
            var draft = named(now).aside(DRAFT);
            try {
                PrivateFiles.copy(files.database(), draft.database());
                try (var database = H2Database.openToRead(draft, recipe)) {
                    var end = database.verified();
                    take(draft, now, new Seal.Head(end.sequence(), end.hash()), recipe.newest());
                }
            } finally {
                letDraftsGo();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException | BrokenChainException e) {
            throw new IllegalStateException("the copy does not verify", e);
        }
    }

    /** Keeps a database that nobody uses, as it is, of whatever form. */
    synchronized void keep(Path database, Seal.Head head) throws IOException {
        var now = room();
        var draft = named(now).aside(DRAFT);
        PrivateFiles.copy(database, draft.database());
        take(draft, now, head, Seal.UNKNOWN);
    }

    private Instant room() throws IOException {
        PrivateFiles.createFolder(files.copies());
        letDraftsGo();
        return clock.instant();
    }

    private StoreFiles named(Instant at) {
        return new StoreFiles(files.copies().resolve(NAME.format(at) + ".mv.db"));
    }

    private StoreCopy take(StoreFiles draft, Instant now, Seal.Head head, int migration) throws IOException {
        var copy = named(now);
        Seal.create(draft.seal(), draft.database(), head, migration);
        PrivateFiles.move(draft.seal(), copy.seal());
        PrivateFiles.move(draft.database(), copy.database());
        letOldestGo();
        return new StoreCopy(copy.database(), now, head.sequence());
    }

    private static void unzip(Path zip, Path database) throws IOException {
        Files.deleteIfExists(database);
        PrivateFiles.create(database);
        try (var in = new ZipInputStream(Files.newInputStream(zip));
                var out = Files.newOutputStream(database)) {
            in.getNextEntry();
            in.transferTo(out);
        }
    }

    /**
     * Opens a database that nobody else uses, reads all of it, and closes it.
     *
     * @param head what its journal must reach
     */
    static Chain verified(StoreFiles files, Recipe recipe, Seal.Head head)
            throws SQLException, BrokenChainException, MissingEntriesException, IOException {
        try (var database = H2Database.open(files, recipe)) {
            var end = database.verified();
            if (!database.reaches(head)) {
                throw new MissingEntriesException();
            }
            return end;
        } finally {
            PrivateFiles.force(files.database());
        }
    }

    /** Whole copies, newest first; what a cut-off left behind is not one. */
    List<StoreCopy> all() {
        if (!Files.isDirectory(files.copies())) {
            return List.of();
        }
        try (var found = Files.list(files.copies())) {
            return found.filter(file -> file.toString().endsWith(".mv.db"))
                    .flatMap(file -> copy(file).stream())
                    .sorted(Comparator.comparing(StoreCopy::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The newest copy that is, byte for byte, as it was sealed. */
    Optional<StoreCopy> lastGood() {
        return all().stream().filter(copy -> isGood(copy.file())).findFirst();
    }

    static boolean isGood(Path copy) {
        var files = StoreFiles.of(copy);
        try {
            return Files.exists(copy)
                    && Files.exists(files.seal())
                    && Seal.head(files.seal()).isPresent()
                    && Seal.isClosed(files.seal())
                    && Seal.matches(files.seal(), copy);
        } catch (IOException e) {
            return false;
        }
    }

    private static Optional<StoreCopy> copy(Path file) {
        var files = StoreFiles.of(file);
        try {
            var name = file.getFileName().toString();
            var at = NAME.parse(name.substring(0, name.indexOf('.')), Instant::from);
            return Seal.head(files.seal()).map(head -> new StoreCopy(file, at, head.sequence()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private void letOldestGo() throws IOException {
        var copies = all();
        for (var old : copies.subList(Math.min(KEPT, copies.size()), copies.size())) {
            Files.deleteIfExists(old.file());
            Files.deleteIfExists(StoreFiles.of(old.file()).seal());
        }
    }

    /** Also those of a process that was killed. */
    private void letDraftsGo() throws IOException {
        try (var found = Files.list(files.copies())) {
            for (var file : found.filter(file -> file.getFileName().toString().contains(DRAFT))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
