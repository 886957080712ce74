package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.home.HomeViewModel;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Attempts;
import fr.conventio.app.room.SignatureDoors;
import fr.conventio.app.room.Tools;
import fr.conventio.app.signature.ManyViewModel;
import fr.conventio.app.signature.ReadingViewModel;
import fr.conventio.app.signature.TrustViewModel;
import fr.conventio.app.text.Failure;
import fr.conventio.app.text.Texts;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.store.DossierSummary;
import fr.conventio.model.store.Store;
import fr.conventio.model.store.StoreCopy;
import fr.conventio.model.wording.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One run of the window: the store while it is open, and where the user is. Runs without a window. */
public final class Session implements SignatureDoors {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Opening());
    private Tools tools;
    private Attempts openings;
    /** The store's thread alone touches it. */
    private @Nullable Store store;

    private Optional<Path> toOpen = Optional.empty();

    /** An open store and what is in it. */
    private record Listed(Store store, List<DossierSummary> dossiers) {}

    public Session(Tools tools) {
        this.tools = tools;
        this.openings = tools.attempts();
        place.subscribe((before, now) -> {
            switch (before) {
                case Place.Reading left -> left.document().close();
                case Place.Many left -> left.documents().close();
                default -> {}
            }
        });
    }

    Tools tools() {
        return tools;
    }

    ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /** The dossier that is open, if the user is in one. */
    Optional<OpenDossier> dossier() {
        return place.get() instanceof Place.InDossier in ? Optional.of(in.dossier()) : Optional.empty();
    }

    /** Opens a file as soon as the home page is there; to be called before the start. */
    public void willOpen(Path file) {
        toOpen = Optional.of(file);
    }

    /** Opens the store and goes home. */
    public void start() {
        // Not set anew where it is so from the beginning: the first comparison of a record is slow to link.
        if (!(place.get() instanceof Place.Opening)) {
            place.set(new Place.Opening());
        }
        tools.store()
                .run(
                        progress -> {
                            store = tools.desk().keeper().open(tools.desk().defaultStore());
                            open().whenDailyCopyFails(failure -> tools.store().onScreen(() -> tellOfCopy(failure)));
                            return listedOrClosed();
                        },
                        this::home,
                        failure -> place.set(new Place.Closed(failure)));
    }

    /** Puts a copy in the place of a damaged store, then starts again. */
    void restore(StoreCopy copy) {
        tools.store()
                .run(
                        progress -> {
                            tools.desk().keeper().restore(tools.desk().defaultStore(), copy);
                            return copy;
                        },
                        done -> start(),
                        failure -> place.set(new Place.Closed(failure)));
    }

    void home() {
        tools.store().run(progress -> listed(), this::home, openings::failed);
    }

    private void home(Listed listed) {
        var home = new HomeViewModel(tools, listed.store(), listed.dossiers(), this::enter, this);
        place.set(new Place.Home(home));
        toOpen.ifPresent(file -> GivenFile.open(file, home, tools));
        toOpen = Optional.empty();
    }

    private Listed listed() {
        return new Listed(open(), open().dossiers().summaries());
    }

    /** A store that cannot be listed is let go, so that it can be opened again or restored. */
    private Listed listedOrClosed() {
        try {
            return listed();
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    @Override
    public void read(Path file) {
        place.set(new Place.Reading(new ReadingViewModel(tools, file, this::known)));
    }

    @Override
    public void readMany(List<Path> files) {
        place.set(new Place.Many(new ManyViewModel(tools, files)));
    }

    @Override
    public void authorities() {
        Runnable back = switch (place.get()) {
            case Place.Reading reading -> () -> read(reading.document().file());
            case Place.InDossier in -> {
                var dossier = in.dossier().picture().get().dossier();
                yield () -> enter(dossier.id(), dossier.title());
            }
            default -> this::home;
        };
        place.set(new Place.Trust(new TrustViewModel(tools), back));
    }

    /** A dossier of the store; waits for the store's thread, which waits for nobody. */
    private Optional<OpenDossier> known(DossierId id) {
        var found = new CompletableFuture<Optional<OpenDossier>>();
        tools.store()
                .run(
                        progress -> {
                            try {
                                boolean isHere = open().dossiers().summaries().stream()
                                        .anyMatch(summary -> summary.id().equals(id));
                                found.complete(isHere ? Optional.of(opened(id, failure -> {})) : Optional.empty());
                            } finally {
                                found.complete(Optional.empty());
                            }
                            return true;
                        },
                        done -> {},
                        tools::tell);
        return found.join();
    }

    private OpenDossier opened(DossierId dossier, Consumer<Exception> troubles) {
        return OpenDossier.read(dossier, open(), tools.store(), tools.desk().author(), troubles);
    }

    void enter(DossierId dossier, String title) {
        var edits = tools.attempts();
        tools.store()
                .run(
                        tools.texts().get("shell.opening", title),
                        progress -> opened(dossier, edits::failed),
                        opened -> {
                            // Each new picture is an edit that was made.
                            opened.picture().subscribe((before, now) -> {
                                edits.succeeded();
                                FrozenRevision.parting(now.act(), now.entries()).ifPresent(this::warn);
                            });
                            openings.succeeded();
                            place.set(new Place.InDossier(opened));
                        },
                        openings::failed);
    }

    private void warn(Message parting) {
        tools.notices().show(Notice.doubt(tools.texts().say(parting)));
    }

    /** Speaks another language from now on. */
    void speak(Texts texts) {
        tools = tools.with(texts);
        openings = tools.attempts();
        switch (place.get()) {
            case Place.Home home -> home();
            case Place.InDossier in -> {
                var dossier = in.dossier().picture().get().dossier();
                enter(dossier.id(), dossier.title());
            }
            case Place.Reading reading -> read(reading.document().file());
            case Place.Many many -> readMany(many.documents().files());
            case Place.Trust trust -> place.set(new Place.Trust(new TrustViewModel(tools), trust.back()));
            case Place.Opening opening -> {}
            case Place.Closed closed -> {}
        }
    }

    /** Takes the last edit of the open dossier back. */
    void undo() {
        dossier()
                .ifPresent(open -> open.undo(what ->
                        tools.texts().get("shell.undo.running", tools.texts().say(what))));
    }

    /** Does again what was last taken back in the open dossier. */
    void redo() {
        dossier()
                .ifPresent(open -> open.redo(what ->
                        tools.texts().get("shell.redo.running", tools.texts().say(what))));
    }

    /** Makes a verified copy while working on. */
    void copyStore() {
        tools.store()
                .run(
                        tools.texts().get("shell.copy.running"),
                        progress -> open().copyNow(progress),
                        copy -> tools.notices()
                                .show(Notice.done(tools.texts()
                                        .get(
                                                "shell.copy.done",
                                                String.valueOf(copy.file().getFileName())))),
                        tools::tell);
    }

    private void tellOfCopy(Exception failure) {
        var again = new Notice.Action(tools.texts().get("shell.copy"), this::copyStore);
        tools.notices().show(Notice.error(Failure.ofDailyCopy(failure, tools.texts()), again));
    }

    /** Seals the store; on the store's thread, after everything that was asked for. */
    public void end() {
        tools.store()
                .run(
                        progress -> {
                            close();
                            return true;
                        },
                        closed -> {},
                        failure -> {});
    }

    private void close() {
        if (store != null) {
            store.close();
            store = null;
        }
    }

    private Store open() {
        return Objects.requireNonNull(store);
    }
}
