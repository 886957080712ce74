package fr.conventio.app.signature;

import fr.conventio.model.passing.Candidate;
import fr.conventio.model.passing.SignMany.Outcome;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * One of several acts, and how far it has come on this page.
 *
 * @param document where it is, out of its passing file; empty when there is nothing to look at
 * @param isRead somebody said to have read the whole of it; it is signed with the others then
 * @param outcome what became of it
 */
record ManyLine(
        Candidate candidate,
        Optional<Path> document,
        BooleanProperty isRead,
        ObjectProperty<Optional<Outcome>> outcome) {
    static ManyLine of(Candidate candidate, Optional<Path> document) {
        return new ManyLine(
                candidate, document, new SimpleBooleanProperty(), new SimpleObjectProperty<>(Optional.empty()));
    }

    /** Whether it may be signed still. */
    boolean isOpen() {
        return candidate.next().isPresent() && outcome.get().isEmpty();
    }

    boolean isChosen() {
        return isOpen() && isRead.get();
    }
}
