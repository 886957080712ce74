package fr.conventio.app.dossier;

import fr.conventio.app.task.Worker;
import fr.conventio.model.convention.house.EditHouse;
import fr.conventio.model.convention.house.HouseClause;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.journal.UndoHistory;
import fr.conventio.model.store.Store;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The models of clauses that all dossiers of the house share. Edits are stored one after the other, and undone apart from a dossier's. */
public final class OpenHouse {
    private final Worker worker;
    private final Store store;
    private final String author;
    private final Consumer<Exception> troubles;
    private final ReadOnlyObjectWrapper<Shelf> shelf;

    /** @param history what can be undone of the models */
    public record Shelf(List<HouseClause> models, UndoHistory history) {
        public Shelf {
            models = List.copyOf(models);
        }
    }

    /** Reads the models; on the store's thread. */
    OpenHouse(Store store, Worker worker, String author, Consumer<Exception> troubles) {
        this.worker = worker;
        this.store = store;
        this.author = author;
        this.troubles = troubles;
        this.shelf = new ReadOnlyObjectWrapper<>(read());
    }

    private Shelf read() {
        return new Shelf(
                store.dossiers().houseClauses(), UndoHistory.of(store.journal().entriesOf(EditHouse.JOURNAL)));
    }

    /** What is stored. */
    public ReadOnlyObjectProperty<Shelf> shelf() {
        return shelf.getReadOnlyProperty();
    }

    /** Why an edit could not be made now; empty when it could. */
    public Optional<Message> refusal(HouseEditing editing) {
        try {
            editing.on(new EditHouse(shelf.get().models()));
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    /** Makes an edit; one that changes nothing leaves no trace. */
    public void edit(HouseEditing editing) {
        edit(editing, what -> {});
    }

    /** @param done told what was done, once it is stored */
    public void edit(HouseEditing editing, Consumer<Message> done) {
        worker.run(
                progress -> {
                    var edit = edit(editing, new EditHouse(store.dossiers().houseClauses()));
                    if (!edit.isEmpty()) {
                        store.journal().apply(edit, author, Progress.NONE);
                    }
                    return new Done(edit.what(), read());
                },
                made -> {
                    shelf.set(made.shelf());
                    done.accept(made.what());
                },
                failure -> troubles.accept(
                        failure instanceof CarriedRefusalException refused ? refused.refusal() : failure));
    }

    private record Done(Message what, Shelf shelf) {}

    private static Edit edit(HouseEditing editing, EditHouse house) {
        try {
            return editing.on(house);
        } catch (RefusedEditException e) {
            throw new CarriedRefusalException(e);
        }
    }

    /** Takes the last edit of the models back. */
    public void undo() {
        worker.run(
                progress -> {
                    store.journal().undo(EditHouse.JOURNAL, author);
                    return read();
                },
                shelf::set,
                troubles::accept);
    }
}
