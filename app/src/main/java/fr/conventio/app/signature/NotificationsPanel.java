package fr.conventio.app.signature;

import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.round.Notification;
import fr.conventio.model.wording.French;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Who was sent the signed act, when, and how that can be shown. */
final class NotificationsPanel extends VBox {
    private final RoundViewModel model;
    private final Tools tools;
    private final Texts texts;
    private final VBox lines = new VBox(4);
    private final Node sending;

    NotificationsPanel(RoundViewModel model, Tools tools) {
        super(8);
        this.model = model;
        this.tools = tools;
        this.texts = tools.texts();
        setId("notifications");
        var title = new Label(texts.get("notifications.title"));
        title.getStyleClass().add("section-title");
        sending = sending();
        getChildren().addAll(title, lines, sending);
    }

    private Node sending() {
        var recipient = new TextField();
        recipient.setId("notification-recipient");
        recipient.setPromptText(texts.get("notifications.recipient"));
        recipient.setAccessibleText(texts.get("notifications.recipient"));
        HBox.setHgrow(recipient, Priority.ALWAYS);
        var on = new DatePicker(model.today());
        on.setId("notification-on");
        on.setAccessibleText(texts.get("notifications.on"));
        var add = new Button(texts.get("notifications.add"));
        add.setId("notification-add");
        add.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> recipient.getText().isBlank() || on.getValue() == null,
                        recipient.textProperty(),
                        on.valueProperty()));
        add.setOnAction(event -> {
            model.notify(recipient.getText(), on.getValue());
            recipient.clear();
        });
        add.setMinWidth(USE_PREF_SIZE);
        return new ToolLine(8, recipient, on, add);
    }

    void show(List<Notification> notifications) {
        boolean isSigned = model.isSignedByAll();
        sending.setVisible(isSigned);
        sending.setManaged(isSigned);
        lines.getChildren().setAll(notifications.stream().map(this::line).toList());
        if (notifications.isEmpty()) {
            lines.getChildren()
                    .add(FoundLines.muted(texts.get(isSigned ? "notifications.none" : "notifications.unsigned")));
        }
    }

    /** With a way to the proof while there is none: it comes when the recipient has answered. */
    private Node line(Notification told) {
        var words = FoundLines.wrapped(texts.get(
                "notifications.line",
                told.recipient(),
                French.date(told.sentOn()),
                told.proof().said().stream().map(texts::say).collect(Collectors.joining(", "))));
        if (!told.proof().isNone()) {
            return words;
        }
        var line = new VBox(4, words);
        var prove = new Button(texts.get("notifications.proof.add"));
        prove.setAccessibleText(texts.get("notifications.proof.of", told.recipient()));
        prove.getStyleClass().add("notification-proof-add");
        prove.setOnAction(event -> line.getChildren().setAll(words, new ProofForm(told, model, tools)));
        line.getChildren().add(prove);
        return line;
    }
}
