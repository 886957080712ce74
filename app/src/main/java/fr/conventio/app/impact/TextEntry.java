package fr.conventio.app.impact;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A text that is edited in place, on one line or on several: stored when it is left or with Enter (on several lines: Ctrl
 * Enter), given back on Escape. Above it stands what it asks for and whether it is the model's, below it what is wrong.
 */
final class TextEntry extends VBox {
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    private final Entry entry;
    private final Label origin = new Label();
    private final Button reset;
    private final Texts texts;

    /**
     * @param id the field's identity in the window
     * @param rows how many lines are in sight; one for a text on one line
     * @param refusal why a text cannot be stored, empty when it can
     * @param write stores a text
     * @param giveBack gives the text back to the model
     */
    TextEntry(
            String id,
            String label,
            int rows,
            Texts texts,
            Function<String, Optional<Message>> refusal,
            Consumer<String> write,
            Runnable giveBack) {
        super(2);
        this.texts = texts;
        var name = new Label(label);
        name.getStyleClass().add("entry-label");
        name.setWrapText(true);
        entry = rows == 1
                ? new Entry(id, name, texts, refusal, write)
                : Entry.ofLines(id, rows, name, texts, refusal, write);
        origin.setMinWidth(Region.USE_PREF_SIZE);
        origin.getStyleClass().add("entry-origin");
        origin.setId(id + "-origin");
        reset = new Button("", Icon.RESET.node());
        reset.setId(id + "-reset");
        reset.getStyleClass().add("quiet");
        reset.setAccessibleText(texts.get("impacts.reset.field", label));
        reset.setTooltip(new Tooltip(texts.get("impacts.reset")));
        reset.setOnAction(event -> giveBack.run());
        reset.managedProperty().bind(reset.visibleProperty());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(6, name, space, origin, reset);
        head.getStyleClass().add("entry-head");
        getChildren().addAll(head, entry);
        origin(Origin.NONE);
    }

    /** Whose text it is. */
    enum Origin {
        /** The sheet stands alone. */
        NONE,
        INHERITED,
        OWN
    }

    /** Puts the cursor into the field. */
    void edit() {
        entry.field().requestFocus();
        entry.field().end();
    }

    /**
     * Shows a text.
     *
     * @param same whether it is of the thing that was shown before
     */
    void show(String text, Origin whose, Optional<Message> found, boolean same) {
        origin(whose);
        entry.show(text, found, same);
    }

    /** Stores what was typed before something else is shown. */
    void finish() {
        entry.finish();
    }

    private void origin(Origin whose) {
        entry.field().pseudoClassStateChanged(INHERITED, whose == Origin.INHERITED);
        origin.setText(
                switch (whose) {
                    case NONE -> "";
                    case INHERITED -> texts.get("impacts.inherited");
                    case OWN -> texts.get("impacts.own");
                });
        reset.setVisible(whose == Origin.OWN);
    }
}
