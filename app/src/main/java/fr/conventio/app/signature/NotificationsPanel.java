package fr.conventio.app.signature;

import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.model.round.Notification;
import fr.conventio.model.wording.French;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who was sent the signed act, when, and how that can be shown. */
final class NotificationsPanel extends VBox {
    private final RoundViewModel model;
    private final Texts texts;
    private final VBox lines = new VBox(4);
    private final TextField recipient = new TextField();
    private final TextField proof = new TextField();

    NotificationsPanel(RoundViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        setId("notifications");
        var title = new Label(texts.get("notifications.title"));
        title.getStyleClass().add("section-title");
        field(recipient, "notification-recipient", "notifications.recipient");
        field(proof, "notification-proof", "notifications.proof");
        var add = new Button(texts.get("notifications.add"));
        add.setMinWidth(USE_PREF_SIZE);
        add.setId("notification-add");
        add.disableProperty().bind(recipient.textProperty().map(String::isBlank));
        add.setOnAction(event -> {
            model.notify(recipient.getText(), proof.getText());
            recipient.clear();
            proof.clear();
        });
        getChildren().addAll(title, lines, new ToolLine(8, recipient, proof, add));
    }

    private void field(TextField field, String id, String key) {
        field.setId(id);
        field.setPromptText(texts.get(key));
        field.setAccessibleText(texts.get(key));
        HBox.setHgrow(field, Priority.ALWAYS);
    }

    void show(List<Notification> notifications) {
        lines.getChildren().setAll(notifications.stream().map(this::line).toList());
        if (notifications.isEmpty()) {
            lines.getChildren().add(FoundLines.muted(texts.get("notifications.none")));
        }
    }

    /** With room for the proof while there is none: it comes when the recipient has answered. */
    private Node line(Notification told) {
        var words = FoundLines.wrapped(texts.get(
                "notifications.line",
                told.recipient(),
                French.date(told.sentOn()),
                told.proof().said().stream().map(texts::say).collect(Collectors.joining(", "))));
        if (!told.proof().isNone()) {
            return words;
        }
        var reference = new TextField();
        reference.setPromptText(texts.get("notifications.proof"));
        reference.setAccessibleText(texts.get("notifications.proof.of", told.recipient()));
        reference.getStyleClass().add("notification-late-proof");
        var prove = new Button(texts.get("notifications.prove"));
        prove.setMinWidth(USE_PREF_SIZE);
        prove.getStyleClass().add("notification-prove");
        prove.disableProperty().bind(reference.textProperty().map(String::isBlank));
        prove.setOnAction(event -> model.prove(told, reference.getText()));
        reference.setOnAction(event -> prove.fire());
        HBox.setHgrow(reference, Priority.ALWAYS);
        return new VBox(4, words, new ToolLine(8, reference, prove));
    }
}
