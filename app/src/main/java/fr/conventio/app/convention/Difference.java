package fr.conventio.app.convention;

import fr.conventio.model.draft.WordDiff;
import fr.conventio.model.draft.WordDiff.Kind;
import fr.conventio.model.draft.WordDiff.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Two texts in one: what is gone is struck through, what is new is underlined. */
public final class Difference {
    private Difference() {}

    static void draw(TextFlow flow, String before, String after) {
        flow.getChildren().setAll(drawn(WordDiff.of(before, after)));
    }

    /** Stretches as they follow each other. */
    public static List<Text> drawn(List<Stretch> stretches) {
        var nodes = new ArrayList<Text>();
        boolean removed = false;
        for (var stretch : stretches) {
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
        return nodes;
    }
}
