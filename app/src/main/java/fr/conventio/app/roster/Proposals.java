package fr.conventio.app.roster;

import java.util.Collection;
import java.util.function.Function;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** The list of values that a field proposes while something is typed. */
final class Proposals {
    private Proposals() {}

    /** @param matching the values that a typed text may mean */
    static AutoCompletionBinding<String> under(TextField field, Function<String, Collection<String>> matching) {
        var proposals = TextFields.bindAutoCompletion(field, request -> matching.apply(request.getUserText()));
        // The list brings a sheet in colours that only JavaFX' own look defines; ours is enough.
        proposals.getAutoCompletionPopup().skinProperty().subscribe(skin -> {
            if (skin != null && skin.getNode() instanceof ListView<?> list) {
                list.getStylesheets().clear();
            }
        });
        return proposals;
    }
}
