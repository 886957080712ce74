package fr.conventio.app.signature;

import fr.conventio.app.theme.Icon;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One signatory: a sign, the party, and what there is to say of it. */
final class SignatoryLine extends HBox {
    private final VBox words = new VBox(2);

    /** @param state "signed", "refused", "next", "waiting" or "scanned": how it looks */
    SignatoryLine(Icon sign, String state, String party) {
        super(12);
        getStyleClass().addAll("signatory", "signatory-" + state);
        var name = FoundLines.wrapped(party);
        name.getStyleClass().add("card-title");
        words.getChildren().add(name);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign.node(), words);
    }

    /** With one more thing said; nothing for an empty text. */
    SignatoryLine with(String text) {
        if (!text.isBlank()) {
            words.getChildren().add(FoundLines.muted(text));
        }
        setAccessibleText(words.getChildren().stream()
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining(", ")));
        return this;
    }
}
