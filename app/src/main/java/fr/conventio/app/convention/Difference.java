package fr.conventio.app.convention;

import fr.conventio.model.draft.WordDiff;
import fr.conventio.model.draft.WordDiff.Kind;
import java.util.ArrayList;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Two texts in one: what is gone is struck through, what is new is underlined. */
final class Difference {
    private Difference() {}

    static void draw(TextFlow flow, String before, String after) {
        var nodes = new ArrayList<Text>();
        boolean removed = false;
        for (var stretch : WordDiff.of(before, after)) {
            var text = new Text(stretch.text());
            text.getStyleClass()
                    .add("diff-"
                            + switch (stretch.kind()) {
                                case SAME -> "same";
                                case REMOVED -> "removed";
                                case ADDED -> "added";
                            });
            // What is gone and what came in its place are not to be read as one word.
            if (stretch.kind() == Kind.ADDED && removed) {
                nodes.add(new Text(" "));
            }
            removed = stretch.kind() == Kind.REMOVED && !stretch.text().endsWith(" ");
            nodes.add(text);
        }
        flow.getChildren().setAll(nodes);
    }
}
