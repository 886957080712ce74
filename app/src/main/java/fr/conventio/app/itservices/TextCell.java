package fr.conventio.app.itservices;

import fr.conventio.app.text.Texts;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/**
 * A text of a table's line, edited in place: F2, Enter or a letter begins, Enter writes and goes on below, Escape leaves. Where
 * there are choices, the arrows go through them. A text that cannot be written is told why at once.
 */
final class TextCell<S> extends TableCell<S, S> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double WIDEST_HINT = 520;

    /** What a column shows and takes. */
    interface Content<S> {
        /** What is edited. */
        String text(S line);

        /** What stands there while nobody edits. */
        default String shown(S line) {
            return text(line);
        }

        /** False for lines that have nothing to write in this column. */
        default boolean isWritable(S line) {
            return true;
        }

        /** Why a text cannot be written; empty when it can. */
        Optional<Message> refusal(S line, String text);

        void write(S line, String text);

        /** What may be chosen; empty when any text may be written. */
        default List<String> choices(S line) {
            return List.of();
        }
    }

    private final Content<S> content;
    private final Texts texts;
    private final Tooltip reason = new Tooltip();
    private final Tooltip whole = new Tooltip();
    private @Nullable TextField field;

    TextCell(Content<S> content, Texts texts) {
        this.content = content;
        this.texts = texts;
        reason.getStyleClass().add("refusal");
        reason.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        // A text that is cut is told whole to the pointer that rests on it.
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_HINT);
        whole.textProperty().bind(textProperty());
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole : null));
    }

    @Override
    protected void updateItem(@Nullable S line, boolean empty) {
        super.updateItem(line, empty);
        if (field == null) {
            draw();
        }
    }

    private void draw() {
        var line = getItem();
        setGraphic(null);
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setText(isEmpty() || line == null ? null : content.shown(line));
    }

    @Override
    public void startEdit() {
        var line = getItem();
        if (line == null || !content.isWritable(line)) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        var opened = new TextField(content.text(line));
        field = opened;
        opened.getStyleClass().add("cell-editor");
        opened.setAccessibleText(getTableColumn().getText());
        opened.textProperty().subscribe(text -> judge(line, text));
        opened.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(line, event));
        opened.focusedProperty().addListener((all, before, focused) -> {
            if (before && !focused) {
                finish(line, true);
            }
        });
        setGraphic(opened);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        opened.requestFocus();
        opened.selectAll();
    }

    @Override
    public void cancelEdit() {
        boolean open = field != null;
        // Gone first: the field loses the focus below, and must not take that for being left with a text to write.
        field = null;
        reason.hide();
        super.cancelEdit();
        if (open) {
            draw();
            getTableView().requestFocus();
        }
    }

    private void pressed(S line, KeyEvent event) {
        var choices = content.choices(line);
        var opened = field;
        if (opened == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, TAB -> {
                event.consume();
                finish(line, false);
                if (field == null) {
                    move(event);
                }
            }
            case ESCAPE -> {
                event.consume();
                cancelEdit();
            }
            case UP, DOWN -> {
                if (!choices.isEmpty()) {
                    event.consume();
                    int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                    int now = choices.indexOf(opened.getText());
                    opened.setText(choices.get(Math.floorMod(now < 0 && step < 0 ? 0 : now + step, choices.size())));
                    opened.selectAll();
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event) {
        var selection = getTableView().getSelectionModel();
        if (event.getCode() == KeyCode.ENTER) {
            selection.selectBelowCell();
        } else if (event.isShiftDown()) {
            selection.selectLeftCell();
        } else {
            selection.selectRightCell();
        }
    }

    /** @param leaving true when the field was left: what cannot be written is given up, as its reason was in sight */
    private void finish(S line, boolean leaving) {
        var opened = field;
        if (opened == null) {
            return;
        }
        var text = opened.getText();
        if (content.refusal(line, text).isEmpty()) {
            cancelEdit();
            if (!text.equals(content.text(line))) {
                content.write(line, text);
            }
        } else if (leaving) {
            cancelEdit();
        }
    }

    private void judge(S line, String text) {
        var opened = field;
        var refused = content.refusal(line, text).map(texts::say);
        if (opened == null) {
            return;
        }
        opened.pseudoClassStateChanged(REFUSED, refused.isPresent());
        opened.setAccessibleHelp(refused.orElse(""));
        if (refused.isPresent() && opened.getScene() != null && opened.isFocused()) {
            reason.setText(refused.get());
            var above = opened.localToScreen(0, -2);
            reason.show(opened, above.getX(), above.getY());
        } else {
            reason.hide();
        }
    }

    /** A column of texts that are edited in place. */
    static <S> TableColumn<S, S> column(String name, double width, Content<S> content, Texts texts) {
        var column = new TableColumn<S, S>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(made -> new TextCell<>(content, texts));
        return column;
    }
}
