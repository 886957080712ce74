package fr.conventio.app.room;

import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.totals.Stretch;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A sentence whose figures lead to the posts they count. */
public final class FigureLine extends TextFlow {
    private final Texts texts;
    private final Consumer<Stretch.Count> followed;
    private List<Stretch> shown = List.of();
    private String said = "";

    /** @param followed told the figure that was pressed */
    public FigureLine(String id, Texts texts, Consumer<Stretch.Count> followed) {
        this.texts = texts;
        this.followed = followed;
        setId(id);
        getStyleClass().add("figure-line");
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxHeight(Region.USE_PREF_SIZE);
    }

    /** @param before words in front of the sentence */
    public void show(String before, List<Stretch> sentence) {
        // The same words may count other posts by now.
        shown = List.copyOf(sentence);
        var says = before + Stretch.text(sentence);
        if (says.equals(said)) {
            return;
        }
        said = says;
        setAccessibleText(says);
        getChildren().clear();
        if (!before.isEmpty()) {
            getChildren().add(words(before));
        }
        for (int place = 0; place < shown.size(); place++) {
            getChildren()
                    .add(
                            shown.get(place) instanceof Stretch.Count count
                                    ? figure(count.text(), place)
                                    : words(shown.get(place).text()));
        }
    }

    /** What stands in it. */
    public String said() {
        return said;
    }

    private static Text words(String text) {
        var words = new Text(text);
        words.getStyleClass().addAll("run", "plain");
        return words;
    }

    private Hyperlink figure(String text, int place) {
        var link = new Hyperlink(text);
        link.getStyleClass().add("figure");
        link.setAccessibleHelp(texts.get("convention.figure.help"));
        link.setOnAction(event -> {
            link.setVisited(false);
            if (shown.get(place) instanceof Stretch.Count count) {
                followed.accept(count);
            }
        });
        return link;
    }
}
