package fr.conventio.app.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** What is cut off on a window: words that end in points, though they are no value of a table. */
final class CutTexts {
    private CutTexts() {}

    /** Of what stands below, in the order of the scene: the words as they were meant, with where they stand. */
    static List<String> in(Parent root) {
        var found = new ArrayList<String>();
        look(root, found);
        return found;
    }

    private static void look(Node node, List<String> found) {
        // A value of a table may be cut: its column is made wider, and the line's details say it whole.
        if (!node.isVisible() || node instanceof TableCell) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            found.add("« %s » in %s".formatted(labeled.getText(), place(labeled)));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
        }
    }

    /** Asked of what is drawn: a label that grew since may still hold itself cut. */
    private static boolean isCut(Labeled labeled) {
        return labeled.isTextTruncated()
                && labeled.lookup(".text") instanceof Text drawn
                && !drawn.getText().replace("\n", "").equals(labeled.getText().replace("\n", ""));
    }

    private static String place(Node node) {
        var id = node.getId() == null ? "" : "#" + node.getId();
        var own = node.getClass().getSimpleName() + id + node.getStyleClass();
        return node.getParent() == null ? own : own + " of " + node.getParent().getStyleClass();
    }
}
