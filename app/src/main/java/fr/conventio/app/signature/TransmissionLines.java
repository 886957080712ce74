package fr.conventio.app.signature;

import fr.conventio.app.text.Texts;
import fr.conventio.model.passing.Preflight.Check;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the signed act has to be before it is transmitted to the préfecture, looked at when that is asked for. */
final class TransmissionLines extends VBox {
    private final Texts texts;
    private final Label title = new Label();

    TransmissionLines(ReadingViewModel model, Texts texts) {
        super(4);
        this.texts = texts;
        setId("transmission");
        title.setText(texts.get("transmission.title"));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        var check = new Button(texts.get("transmission.check"));
        check.setId("transmission-check");
        check.setOnAction(event -> model.preflight(this::show));
        getChildren().addAll(title, check);
    }

    private void show(List<Check> checks) {
        getChildren().setAll(title);
        checks.forEach(check -> getChildren().add(line(check)));
    }

    private Label line(Check check) {
        var said = texts.say(check.message());
        return switch (check.outcome()) {
            case PASSED -> FoundLines.good(said);
            case FAILED -> FoundLines.fault(said);
            case TO_CONFIRM -> FoundLines.doubt(said);
        };
    }
}
