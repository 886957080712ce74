package fr.conventio.app.roster;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import org.controlsfx.control.textfield.AutoCompletionBinding;

/** The field in which one cell is edited: proposes values, and says at once when a text cannot be one. */
final class PostEditor {
    /** Where the table goes once the text is written. */
    enum Next {
        STAY,
        DOWN,
        RIGHT,
        LEFT
    }

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final int PROPOSALS_SHOWN = 8;

    private final TextField field = new TextField();
    private final Tooltip reason = new Tooltip();
    private final AutoCompletionBinding<String> proposals;
    private final Function<String, Optional<String>> refusal;
    private final BiConsumer<String, Next> write;
    private final Runnable leave;
    private boolean over;

    /**
     * @param name what is edited, for who hears the screen
     * @param refusal why a text cannot be written, empty when it can
     * @param write takes the text
     * @param leave gives up editing; the cell keeps what it had
     */
    PostEditor(
            String name,
            Suggestions suggestions,
            Function<String, Optional<String>> refusal,
            BiConsumer<String, Next> write,
            Runnable leave) {
        this.refusal = refusal;
        this.write = write;
        this.leave = leave;
        field.getStyleClass().add("cell-editor");
        field.setAccessibleText(name);
        reason.getStyleClass().add("refusal");
        // Above the field, as the list of proposals stands below it.
        reason.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        proposals = Proposals.under(field, suggestions::matching);
        proposals.setVisibleRowCount(PROPOSALS_SHOWN);
        proposals.setDelay(0);
        proposals.setOnAutoCompleted(event -> finish(event.getCompletion(), Next.STAY));
        field.textProperty().subscribe(this::judge);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((all, before, focused) -> {
            if (before && !focused) {
                left();
            }
        });
    }

    TextField node() {
        return field;
    }

    /** Begins with the cell's text, or with the first letter typed onto the cell. */
    void begin(String text, boolean typed) {
        field.setText(text);
        field.requestFocus();
        if (typed) {
            field.end();
        } else {
            field.selectAll();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> take(event, Next.DOWN);
            case TAB -> take(event, event.isShiftDown() ? Next.LEFT : Next.RIGHT);
            case ESCAPE -> {
                event.consume();
                giveUp();
            }
            default -> {
                if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                    event.consume();
                    proposals.setUserInput(field.getText());
                }
            }
        }
    }

    private void take(KeyEvent event, Next next) {
        // With a proposal marked, Enter is for the list.
        if (proposals.getAutoCompletionPopup().isShowing() && event.getCode() == KeyCode.ENTER && hasMarked()) {
            return;
        }
        event.consume();
        finish(field.getText(), next);
    }

    private boolean hasMarked() {
        var popup = proposals.getAutoCompletionPopup();
        return popup.getSkin() != null
                && popup.getSkin().getNode() instanceof javafx.scene.control.ListView<?> list
                && list.getSelectionModel().getSelectedIndex() >= 0;
    }

    private void finish(String text, Next next) {
        if (!over && refusal.apply(text).isEmpty()) {
            end();
            write.accept(text, next);
        }
    }

    /** A click elsewhere writes what is right and gives up what is not, as its reason has been in sight. */
    private void left() {
        if (over) {
            return;
        }
        if (refusal.apply(field.getText()).isEmpty()) {
            finish(field.getText(), Next.STAY);
        } else {
            giveUp();
        }
    }

    private void giveUp() {
        if (!over) {
            end();
            leave.run();
        }
    }

    private void end() {
        over = true;
        reason.hide();
        proposals.dispose();
    }

    private void judge(String text) {
        var refused = refusal.apply(text);
        field.pseudoClassStateChanged(REFUSED, refused.isPresent());
        refused.ifPresentOrElse(this::tell, reason::hide);
    }

    private void tell(String why) {
        reason.setText(why);
        field.setAccessibleHelp(why);
        if (field.getScene() != null && field.isFocused()) {
            var above = field.localToScreen(0, -2);
            reason.show(field, above.getX(), above.getY());
        }
    }
}
