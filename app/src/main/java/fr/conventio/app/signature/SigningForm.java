package fr.conventio.app.signature;

import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.signature.Signer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** What the one whose turn it is does: says that all was read, shows a key, chooses a certificate, signs; or refuses. */
final class SigningForm extends VBox {
    private final ReadingViewModel model;
    private final Texts texts;
    private final Signer signer;

    /** @param pages how many the signer has to read */
    SigningForm(ReadingViewModel model, Tools tools, int pages, Signer signer) {
        super(10);
        this.model = model;
        this.texts = tools.texts();
        this.signer = signer;
        setId("signing-form");
        var title = new Label(texts.get("signing.form", signer.party()));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        var read = new CheckBox(texts.get("signing.read", pages));
        read.setId("signing-read");
        read.setWrapText(true);
        read.setOnAction(event -> {
            if (read.isSelected()) {
                model.saw();
            }
        });
        var keys = new KeysPanel(model.keys(), tools, () -> List.of(signer));
        // What is signed is what was read: the key comes after.
        keys.allowed().bind(read.selectedProperty());
        var sign = new Button(texts.get("signing.sign"));
        sign.setId("signing-sign");
        sign.getStyleClass().add("accent");
        sign.setOnAction(event -> keys.fit().get().ifPresent(model::sign));
        sign.disableProperty()
                .bind(keys.fit()
                        .map(fit -> fit.isEmpty())
                        .flatMap(none -> read.selectedProperty().map(is -> none || !is)));
        getChildren().addAll(title, read, keys, sign);
        if (model.isPacket()) {
            getChildren().add(refusal());
        }
    }

    private Node refusal() {
        var name = new TextField(signer.name());
        name.setId("refusal-name");
        name.setPromptText(texts.get("signing.refusal.name"));
        name.setAccessibleText(texts.get("signing.refusal.name"));
        var reason = new TextArea();
        reason.setId("refusal-reason");
        reason.setPromptText(texts.get("signing.refusal.reason"));
        reason.setAccessibleText(texts.get("signing.refusal.reason"));
        reason.setPrefRowCount(3);
        reason.setWrapText(true);
        var refuse = new Button(texts.get("signing.refuse"));
        refuse.setId("signing-refuse");
        refuse.setOnAction(event -> model.refuse(name.getText(), reason.getText()));
        refuse.disableProperty().bind(reason.textProperty().map(String::isBlank));
        var pane = new TitledPane(texts.get("signing.refusal"), new VBox(8, name, reason, refuse));
        pane.setId("refusal");
        pane.getStyleClass().add("signing-refusal");
        pane.setExpanded(false);
        return pane;
    }
}
