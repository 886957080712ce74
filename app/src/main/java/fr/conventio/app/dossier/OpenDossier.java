package fr.conventio.app.dossier;

import fr.conventio.app.task.Worker;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.PastActs;
import fr.conventio.model.document.Production;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Applied;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Journal;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.journal.Reversal;
import fr.conventio.model.journal.UndoHistory;
import fr.conventio.model.roster.edit.EditOriginals;
import fr.conventio.model.store.KeptActs;
import fr.conventio.model.store.Store;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A dossier being worked on. Edits are made and stored on the store's thread, one after the other; the picture changes on
 * the screen's thread once the edit is on the disk.
 */
public final class OpenDossier {
    /** So many changes take about a second. */
    private static final int LONG = 2_000;

    private final Worker worker;
    private final Journal journal;
    private final KeptActs keptActs;
    private final String author;
    private final Consumer<Exception> troubles;
    private final OpenHouse house;
    private final ReadOnlyObjectWrapper<Picture> picture;
    private final ReadOnlyObjectWrapper<Figures> figures;
    private final ReadOnlyObjectWrapper<SaveState> saved = new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    /** Ahead of the picture shown; the store's thread alone touches it. */
    private Picture latest;

    private int asked;

    private OpenDossier(
            Worker worker,
            Store store,
            String author,
            Consumer<Exception> troubles,
            OpenHouse house,
            Picture first,
            Figures figures) {
        this.worker = worker;
        this.journal = store.journal();
        this.keptActs = store.keptActs();
        this.author = author;
        this.troubles = troubles;
        this.house = house;
        this.latest = first;
        this.picture = new ReadOnlyObjectWrapper<>(first);
        this.figures = new ReadOnlyObjectWrapper<>(figures);
    }

    /**
     * Reads a dossier; on the store's thread.
     *
     * @param troubles told on the screen's thread why an edit was not made
     */
    public static OpenDossier read(
            DossierId dossier, Store store, Worker worker, String author, Consumer<Exception> troubles) {
        var act = store.dossiers().actOf(dossier);
        var entries = store.journal().entriesOf(dossier);
        var produced = store.dossiers().productionsOf(dossier);
        var first = new Picture(act, List.of(), entries, UndoHistory.of(entries), produced);
        var house = new OpenHouse(store, worker, author, troubles);
        return new OpenDossier(worker, store, author, troubles, house, first, Figures.of(act));
    }

    public DossierId id() {
        return picture.get().dossier().id();
    }

    /** What it shares with all other dossiers. */
    public OpenHouse house() {
        return house;
    }

    /** The state that is stored. */
    public ReadOnlyObjectProperty<Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /** The figures of the roster; they follow the picture closely. */
    public ReadOnlyObjectProperty<Figures> figures() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SaveState> saved() {
        return saved.getReadOnlyProperty();
    }

    /** Makes an edit; an edit that changes nothing leaves no trace. */
    public void edit(Editing editing) {
        store(progress -> applied(editing, progress), troubles);
    }

    /** Settles how many originals of the act are signed, as it was typed. */
    public void settleOriginals(String text) {
        edit(act -> EditOriginals.write(act.dossier(), text));
    }

    /** Makes a long edit, shown with its progress. */
    public void edit(String label, Editing editing, Runnable done) {
        edit(label, editing, done, () -> {});
    }

    /**
     * Makes a long edit, shown with its progress.
     *
     * @param failed told when it was not made, cancelled for instance; the reason is told by itself
     */
    public void edit(String label, Editing editing, Runnable done, Runnable failed) {
        asked++;
        saved.set(new SaveState.Saving());
        worker.run(
                label,
                progress -> carriedOut(applied(editing, progress)),
                result -> {
                    show(result);
                    done.run();
                },
                failure -> {
                    failed(failure, troubles);
                    failed.run();
                });
    }

    /** Notes that documents were produced. */
    public void note(List<Production> made) {
        edit(act -> Production.noted(act.dossier().id(), made));
    }

    /** The states that led to a picture; may be asked for on any thread. */
    public PastActs past(Picture from) {
        return new PastActs(from.act(), from.entries(), journal);
    }

    /** What is kept of acts that were sent to be signed. */
    public KeptActs keptActs() {
        return keptActs;
    }

    /** @param running what is said while a long edit is being taken back */
    public void undo(Function<Message, String> running) {
        again(picture.get().history().nextUndo(), running, progress -> journal.undo(id(), author, progress));
    }

    /** Tells on the screen's thread what would take back one earlier entry. */
    public void reversal(long sequence, Consumer<Reversal> told) {
        worker.run(progress -> journal.reversalOf(sequence), told, troubles::accept);
    }

    /** Takes back one earlier entry, shown with its progress; an edit of its own. */
    public void takeBack(String label, long sequence, BiFunction<Act, Reversal, Edit> taking, Runnable done) {
        edit(label, act -> taking.apply(act, journal.reversalOf(sequence)), done);
    }

    /** @param running what is said while a long edit is done again */
    public void redo(Function<Message, String> running) {
        again(picture.get().history().nextRedo(), running, progress -> journal.redo(id(), author, progress));
    }

    /** One that takes no time is not worth a word. */
    private void again(
            Optional<JournalEntry> target, Function<Message, String> running, Worker.Work<Optional<Applied>> work) {
        if (target.isEmpty() || target.get().changes() < LONG) {
            store(work, troubles);
            return;
        }
        asked++;
        saved.set(new SaveState.Saving());
        worker.run(
                running.apply(target.get().what()),
                progress -> carriedOut(work.run(progress)),
                this::show,
                failure -> failed(failure, troubles));
    }

    private void store(Worker.Work<Optional<Applied>> work, Consumer<Exception> told) {
        asked++;
        saved.set(new SaveState.Saving());
        worker.run(progress -> carriedOut(work.run(progress)), this::show, failure -> failed(failure, told));
    }

    private Optional<Applied> applied(Editing editing, Progress progress) {
        try {
            var edit = editing.on(latest.act());
            return edit.isEmpty() ? Optional.empty() : Optional.of(journal.apply(edit, author, progress));
        } catch (RefusedEditException e) {
            throw new CarriedRefusalException(e);
        }
    }

    private Optional<Picture> carriedOut(Optional<Applied> applied) {
        applied.ifPresent(done -> latest = next(latest, done));
        return applied.map(done -> latest);
    }

    private static Picture next(Picture before, Applied applied) {
        var entries = new ArrayList<>(before.entries());
        entries.add(applied.entry());
        var produced = new ArrayList<>(before.productions());
        for (var change : applied.changes()) {
            if (change.after() instanceof Production production) {
                produced.add(production);
            }
        }
        return new Picture(
                before.act().after(applied.changes()),
                applied.changes(),
                List.copyOf(entries),
                UndoHistory.of(entries),
                produced);
    }

    private void show(Optional<Picture> changed) {
        asked--;
        changed.ifPresent(next -> {
            picture.set(next);
            var before = figures.get();
            worker.run(
                    progress -> figuresOf(next, before),
                    computed -> computed.ifPresent(figures::set),
                    troubles::accept);
        });
        settle();
    }

    /** None when another edit came since: its own figures follow. */
    private Optional<Figures> figuresOf(Picture wanted, Figures before) {
        return wanted.entries().size() == latest.entries().size()
                ? Optional.of(before.after(wanted.act()))
                : Optional.empty();
    }

    private void failed(RuntimeException failure, Consumer<Exception> told) {
        asked--;
        settle();
        told.accept(failure instanceof CarriedRefusalException refused ? refused.refusal() : failure);
    }

    private void settle() {
        if (asked == 0) {
            var entries = picture.get().entries();
            saved.set(
                    entries.isEmpty()
                            ? new SaveState.Untouched()
                            : new SaveState.Saved(entries.getLast().at()));
        }
    }
}
