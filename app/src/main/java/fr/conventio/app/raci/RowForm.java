package fr.conventio.app.raci;

import fr.conventio.app.entry.Entry;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCells;
import fr.conventio.model.raci.RaciLine;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The row of the cursor: what it is called, what is doubtful about it, what the court says. */
final class RowForm extends VBox {
    private final RaciViewModel model;
    private final Texts texts;
    private final Label heading = new Label();
    private final Entry name;
    private final Label doubtLabel;
    private final Entry doubt;
    private final Button confirm;
    private final VBox findings = new VBox(8);
    private @Nullable EntityId shown;

    RowForm(RaciViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("side-panel-content");
        heading.getStyleClass().add("muted");
        heading.setWrapText(true);
        var nameLabel = label("raci.row.name");
        name = new Entry(
                "raci-name", nameLabel, texts, text -> refusal(() -> RaciCells.name(text, List.of())), text -> {
                    if (shown != null) {
                        model.rename(shown, text);
                    }
                });
        doubtLabel = label("raci.row.doubt");
        doubt = new Entry("raci-doubt", doubtLabel, texts, text -> refusal(() -> RaciCells.text(text)), text -> {
            if (shown instanceof RaciActivityId activity) {
                model.activities(edits -> edits.doubt(activity, text));
            }
        });
        confirm = new Button(texts.get("raci.row.confirm"), Icon.DONE.node());
        confirm.setId("raci-confirm");
        confirm.setOnAction(event -> {
            if (shown instanceof RaciActivityId activity) {
                model.activities(edits -> edits.confirm(List.of(activity)));
            }
        });
        getChildren().addAll(heading, nameLabel, name, doubtLabel, doubt, confirm, findings);
    }

    private Label label(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("entry-label");
        return label;
    }

    private interface Reading {
        String read() throws FieldRefusedException;
    }

    private static Optional<Message> refusal(Reading reading) {
        try {
            reading.read();
            return Optional.empty();
        } catch (FieldRefusedException e) {
            return Optional.of(e.reason());
        }
    }

    /** Shows a row as it is now; null for none. */
    void show(@Nullable EntityId row) {
        boolean same = Objects.equals(row, shown);
        shown = row;
        var line = row == null ? null : model.line(row).orElse(null);
        setVisible(line != null);
        if (line == null || row == null) {
            return;
        }
        var path = model.path(row);
        heading.setText(line instanceof RaciLine.Task task ? texts.get("raci.row.path", task.number(), path) : path);
        name.show(line.text(), Optional.empty(), same);
        boolean task = line instanceof RaciLine.Task;
        for (var node : List.of(doubtLabel, doubt, confirm)) {
            node.setVisible(task);
            node.setManaged(task);
        }
        if (line instanceof RaciLine.Task one) {
            doubt.show(one.activity().doubt(), Optional.empty(), same);
            confirm.setDisable(!one.activity().isDoubtful());
        }
        findings.getChildren()
                .setAll(model.findings(row).stream()
                        .map(finding -> Sentences.finding(finding, texts))
                        .toList());
    }

    /** Puts the cursor into the row's name. */
    void edit() {
        name.field().requestFocus();
        name.field().selectAll();
    }
}
