package fr.conventio.app.room;

import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** A place of the open dossier that the side navigation leads to. */
public interface Room {
    /** As the navigation and the palette call it. */
    String title();

    Icon icon();

    /** A short word beside the title, such as a count of findings; empty for none. */
    ObservableValue<String> badge();

    Node view();

    /** What the search finds in the room, made while it is asked for: a roster may hold 100,000 posts. */
    default Stream<Findable> findables() {
        return Stream.empty();
    }

    /** Whether the room shows what a finding is about. */
    default boolean shows(Finding finding) {
        return false;
    }

    /** Leads to what a finding is about. */
    default void reveal(Finding finding) {}
}
