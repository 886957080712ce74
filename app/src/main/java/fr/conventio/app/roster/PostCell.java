package fr.conventio.app.roster;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.roster.PostField;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A cell of the table: the post's text, marked where it is to be looked at; an editor while it is edited. */
final class PostCell extends TableCell<RosterRow, RosterRow> {
    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");
    private static final PseudoClass REPEATED = PseudoClass.getPseudoClass("repeated");

    private final RosterViewModel model;
    private final RosterTable table;
    private final PostField field;
    private final Texts texts;
    private @Nullable PostEditor editor;

    PostCell(RosterViewModel model, RosterTable table, PostField field, Texts texts) {
        this.model = model;
        this.table = table;
        this.field = field;
        this.texts = texts;
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(@Nullable RosterRow row, boolean empty) {
        super.updateItem(row, empty);
        if (editor == null) {
            draw();
        }
    }

    @Override
    public void startEdit() {
        super.startEdit();
        var row = getItem();
        if (!isEditing() || row == null) {
            return;
        }
        var opened = new PostEditor(
                texts.say(field.label()),
                model.suggestions(field),
                text -> model.refusal(row.post(), field, text).map(texts::say),
                (text, next) -> {
                    editor = null;
                    super.cancelEdit();
                    draw();
                    table.write(row, field, text, next);
                },
                this::cancelEdit);
        editor = opened;
        setText(null);
        setGraphic(opened.node());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        var typed = table.takeTyped();
        opened.begin(typed.orElseGet(() -> model.text(row.post(), field)), typed.isPresent());
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        editor = null;
        draw();
        table.requestFocus();
    }

    private void draw() {
        var row = getItem();
        setContentDisplay(ContentDisplay.RIGHT);
        if (isEmpty() || row == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(DOUBT, false);
            return;
        }
        var text = model.text(row.post(), field);
        var findings = model.findings(row.post(), field);
        setText(text);
        setGraphic(findings.isEmpty() ? null : Icon.DOUBT.node());
        pseudoClassStateChanged(DOUBT, !findings.isEmpty());
        pseudoClassStateChanged(REPEATED, field == PostField.SERVICE && !row.opensService());
        setTooltip(findings.isEmpty() ? null : new Tooltip(sentences(findings)));
        setAccessibleText(findings.isEmpty() ? text : text + " – " + sentences(findings));
    }

    private String sentences(List<Finding> findings) {
        return findings.stream().map(Finding::message).map(texts::say).collect(Collectors.joining("\n"));
    }
}
