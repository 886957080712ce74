package fr.conventio.app.checks;

import fr.conventio.app.entry.LinesArea;
import fr.conventio.app.text.Texts;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Ruling;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One finding in full: why, on what ground, the way to it, and the answer on record. */
final class RulingPanel extends ScrollPane {
    private static final int REASON_ROWS = 4;

    private final Texts texts;
    private final Label about = new Label();
    private final Label kind = new Label();
    private final Label message = new Label();
    private final Label source = new Label();
    private final TextArea reason = new LinesArea(REASON_ROWS);
    private final Button justify = new Button();
    private final Button reopen = new Button();
    private final ChecksViewModel model;
    private @Nullable Ruling shown;

    RulingPanel(ChecksViewModel model, Consumer<Finding> lead, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("ruling");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-panel");
        about.getStyleClass().add("section-title");
        kind.getStyleClass().add("muted");
        source.getStyleClass().add("muted");
        source.managedProperty().bind(source.textProperty().isEmpty().not());
        for (var label : new Label[] {about, kind, message, source}) {
            label.setWrapText(true);
        }
        var go = new Button(texts.get("checks.go"));
        go.setId("finding-go");
        go.setOnAction(event -> {
            if (shown != null) {
                lead.accept(shown.finding());
            }
        });
        var content = new VBox(8, about, kind, message, source, go, new Separator(), answer());
        content.getStyleClass().add("side-panel-content");
        setContent(content);
    }

    private VBox answer() {
        var label = new Label(texts.get("checks.reason"));
        label.getStyleClass().add("entry-label");
        label.setWrapText(true);
        label.setLabelFor(reason);
        reason.setId("finding-reason");
        reason.setAccessibleText(label.getText());
        justify.setText(texts.get("checks.justify"));
        justify.setId("finding-justify");
        justify.setOnAction(event -> answer(reason.getText()));
        justify.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reopen.setText(texts.get("checks.reopen"));
        reopen.setId("finding-reopen");
        reopen.setOnAction(event -> answer(""));
        return new VBox(8, label, reason, new HBox(8, justify, reopen));
    }

    private void answer(String text) {
        if (shown != null) {
            model.justify(shown.finding(), text);
        }
    }

    void show(@Nullable Ruling ruling) {
        shown = ruling;
        if (ruling == null) {
            return;
        }
        var finding = ruling.finding();
        about.setText(model.about(finding) + " – " + texts.say(model.label(finding)));
        kind.setText(texts.get("checks.kind." + finding.kind()) + " · "
                + texts.get("checks.severity." + finding.kind().severity()));
        message.setText(texts.say(finding.message()));
        source.setText(finding.source().map(texts::say).orElse(""));
        var justification = ruling.justification();
        reason.setText(justification == null ? "" : justification.reason());
        reopen.setVisible(justification != null);
    }
}
