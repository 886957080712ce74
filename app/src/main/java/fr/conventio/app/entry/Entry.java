package fr.conventio.app.entry;

import fr.conventio.app.text.Texts;
import fr.conventio.model.wording.Message;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A text that is edited in place: judged at each letter, stored when it is left or on Enter, given back on Escape. Below it
 * stands what is wrong with it, or what has still to be looked at.
 */
public final class Entry extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

    private final TextInputControl field;
    private final Label note = new Label();
    private final Texts texts;
    private final Function<String, Optional<Message>> refusal;
    private final Consumer<String> write;
    private String stored = "";
    private Optional<Message> finding = Optional.empty();

    /**
     * @param id the field's identity in the window
     * @param label what the field asks for
     * @param refusal why a text cannot be stored, empty when it can
     * @param write stores a text
     */
    public Entry(
            String id, Label label, Texts texts, Function<String, Optional<Message>> refusal, Consumer<String> write) {
        this(new TextField(), id, label, texts, refusal, write);
    }

    private Entry(
            TextInputControl field,
            String id,
            Label label,
            Texts texts,
            Function<String, Optional<Message>> refusal,
            Consumer<String> write) {
        super(2);
        this.field = field;
        this.texts = texts;
        this.refusal = refusal;
        this.write = write;
        field.setId(id);
        field.setAccessibleText(label.getText());
        label.setLabelFor(field);
        note.setId(id + "-note");
        note.getStyleClass().add("entry-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.visibleProperty());
        note.visibleProperty().bind(note.textProperty().isEmpty().not());
        getStyleClass().add("entry");
        getChildren().addAll(field, note);
        field.textProperty().subscribe(text -> judge());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((all, before, focused) -> {
            if (before && !focused) {
                finish();
            }
        });
    }

    /** One of several lines, where Enter begins a new one and Ctrl+Enter stores. */
    public static Entry ofLines(
            String id,
            int rows,
            Label label,
            Texts texts,
            Function<String, Optional<Message>> refusal,
            Consumer<String> write) {
        var area = new LinesArea(rows);
        area.setPrefColumnCount(1);
        return new Entry(area, id, label, texts, refusal, write);
    }

    public TextInputControl field() {
        return field;
    }

    /** Makes it as wide as a few letters. */
    public void narrow(int columns) {
        if (field instanceof TextField line) {
            line.setPrefColumnCount(columns);
            line.setMaxWidth(Region.USE_PREF_SIZE);
        }
    }

    private void pressed(KeyEvent event) {
        boolean lines = field instanceof TextArea;
        switch (event.getCode()) {
            case ENTER -> {
                if (!lines || event.isShortcutDown()) {
                    finish();
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (!field.getText().equals(stored)) {
                    field.setText(stored);
                    event.consume();
                }
            }
            default -> {}
        }
    }

    /** Shows another thing's text, whatever was being typed. */
    public void begin(String text, Optional<Message> found) {
        stored = text;
        finding = found;
        field.setText(text);
        judge();
    }

    /** Shows what the same thing holds now; what is being typed stays while that has not changed. */
    public void follow(String text, Optional<Message> found) {
        if (text.equals(stored)) {
            finding = found;
            judge();
        } else {
            begin(text, found);
        }
    }

    /**
     * Shows a text.
     *
     * @param same whether it is of the thing that was shown before
     */
    public void show(String text, Optional<Message> found, boolean same) {
        if (same) {
            follow(text, found);
        } else {
            begin(text, found);
        }
    }

    /** Stores what was typed. */
    public void finish() {
        if (!field.getText().equals(stored) && refusal.apply(field.getText()).isEmpty()) {
            write.accept(field.getText());
        }
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
