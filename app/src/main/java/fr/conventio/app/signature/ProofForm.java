package fr.conventio.app.signature;

import fr.conventio.app.room.FileKind;
import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.round.Notification;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

/** How it can be shown that somebody was sent the act: the receipt's number, its day, its file; one of them is enough. */
final class ProofForm extends FlowPane {
    private final ObjectProperty<Optional<Path>> receipt = new SimpleObjectProperty<>(Optional.empty());

    ProofForm(Notification told, RoundViewModel model, Tools tools) {
        super(8, 8);
        var texts = tools.texts();
        getStyleClass().add("proof-form");
        var reference = new TextField();
        reference.getStyleClass().add("proof-reference");
        reference.setPromptText(texts.get("notifications.proof.reference"));
        reference.setAccessibleText(texts.get("notifications.proof.of", told.recipient()));
        reference.setPrefColumnCount(18);
        var received = new DatePicker();
        received.getStyleClass().add("proof-received");
        received.setPromptText(texts.get("notifications.proof.received"));
        received.setAccessibleText(texts.get("notifications.proof.received"));
        var prove = new Button(texts.get("notifications.prove"));
        prove.getStyleClass().addAll("accent", "notification-prove");
        prove.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> reference.getText().isBlank()
                                && received.getValue() == null
                                && receipt.get().isEmpty(),
                        reference.textProperty(),
                        received.valueProperty(),
                        receipt));
        prove.setOnAction(event -> model.prove(told, reference.getText(), received.getValue(), receipt.get()));
        getChildren().addAll(reference, received, attach(tools, texts), prove);
    }

    private Button attach(Tools tools, Texts texts) {
        var attach = new Button();
        attach.getStyleClass().add("proof-receipt");
        attach.textProperty()
                .bind(receipt.map(chosen -> chosen.map(file -> String.valueOf(file.getFileName()))
                        .orElseGet(() -> texts.get("notifications.proof.attach"))));
        attach.setOnAction(
                event -> tools.files().choose(FileKind.RECEIPT).ifPresent(file -> receipt.set(Optional.of(file))));
        return attach;
    }
}
