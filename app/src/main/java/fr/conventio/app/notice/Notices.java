package fr.conventio.app.notice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The notice that is shown; a new one takes the place of the one before. */
public final class Notices {
    private final ReadOnlyObjectWrapper<Optional<Notice>> current = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Optional<Notice>> current() {
        return current.getReadOnlyProperty();
    }

    public void show(Notice notice) {
        current.set(Optional.of(notice));
    }

    /** Takes a notice away if it is still the one shown. */
    public void withdraw(Notice notice) {
        if (current.get().filter(notice::equals).isPresent()) {
            clear();
        }
    }

    public void clear() {
        current.set(Optional.empty());
    }
}
