package fr.conventio.app.impact;

import fr.conventio.app.entry.LinesArea;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A text that is edited in place, on one line or on several: stored when it is left or with Enter (on several lines: Ctrl
 * Enter), given back on Escape. Above it stands what it asks for and whether it is the model's, below it what is wrong.
 */
final class TextEntry extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass INHERITED = PseudoClass.getPseudoClass("inherited");

    private final TextInputControl field;
    private final Label origin = new Label();
    private final Label note = new Label();
    private final Button reset;
    private final Texts texts;
    private final Function<String, Optional<Message>> refusal;
    private final Consumer<String> write;
    private String stored = "";
    private Optional<Message> finding = Optional.empty();

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
        this.refusal = refusal;
        this.write = write;
        this.field = rows == 1 ? new TextField() : new LinesArea(rows);
        field.setId(id);
        field.setAccessibleText(label);
        var name = new Label(label);
        name.getStyleClass().add("entry-label");
        name.setLabelFor(field);
        name.setWrapText(true);
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
        note.setId(id + "-note");
        note.getStyleClass().add("entry-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isEmpty().not());
        getStyleClass().add("entry");
        getChildren().addAll(head, field, note);
        field.textProperty().subscribe(text -> judge());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((all, before, focused) -> {
            if (before && !focused) {
                finish();
            }
        });
        origin(Origin.NONE);
    }

    /** Whose text it is. */
    enum Origin {
        /** The sheet stands alone. */
        NONE,
        INHERITED,
        OWN
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().equals(stored)) {
            field.setText(stored);
        } else if (event.getCode() == KeyCode.ENTER && (field instanceof TextField || event.isShortcutDown())) {
            finish();
        } else {
            return;
        }
        event.consume();
    }

    /** Puts the cursor into the field. */
    void edit() {
        field.requestFocus();
        field.end();
    }

    /** Shows another thing's text, whatever was being typed. */
    void begin(String text, Origin whose, Optional<Message> found) {
        stored = text;
        finding = found;
        field.setText(text);
        origin(whose);
        judge();
    }

    /** Shows what the same thing holds now; what is being typed stays while that has not changed. */
    void follow(String text, Origin whose, Optional<Message> found) {
        if (text.equals(stored)) {
            finding = found;
            origin(whose);
            judge();
        } else {
            begin(text, whose, found);
        }
    }

    /** Stores what was typed before something else is shown. */
    void finish() {
        if (!field.getText().equals(stored) && refusal.apply(field.getText()).isEmpty()) {
            stored = field.getText();
            write.accept(field.getText());
        }
    }

    private void origin(Origin whose) {
        field.pseudoClassStateChanged(INHERITED, whose == Origin.INHERITED);
        origin.setText(
                switch (whose) {
                    case NONE -> "";
                    case INHERITED -> texts.get("impacts.inherited");
                    case OWN -> texts.get("impacts.own");
                });
        reset.setVisible(whose == Origin.OWN);
    }

    private void judge() {
        var refused = field.getText().equals(stored) ? Optional.<Message>empty() : refusal.apply(field.getText());
        field.pseudoClassStateChanged(REFUSED, refused.isPresent());
        note.pseudoClassStateChanged(REFUSED, refused.isPresent());
        note.pseudoClassStateChanged(DOUBT, refused.isEmpty());
        note.setText(refused.or(() -> finding).map(texts::say).orElse(""));
        field.setAccessibleHelp(note.getText());
    }
}
