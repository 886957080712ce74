package fr.conventio.app.room;

import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.roster.PostId;
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

    /** Leads to a post, if the room shows posts. */
    default void reveal(PostId post) {}

    /** Whether the room shows what a finding is about. */
    default boolean shows(Finding finding) {
        return false;
    }

    /** Leads to what a finding is about. */
    default void reveal(Finding finding) {}
}
