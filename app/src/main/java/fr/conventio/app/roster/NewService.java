package fr.conventio.app.roster;

import fr.conventio.app.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Asks for the name of a new shared service, and gives it its first post. */
final class NewService {
    private final PopOver popOver = new PopOver();

    NewService(RosterViewModel model, Texts texts) {
        var name = new TextField();
        name.setId("service-name");
        name.setPrefColumnCount(26);
        name.setAccessibleText(texts.get("service.name"));
        var add = new Button(texts.get("service.add"));
        add.setId("service-add");
        add.setDefaultButton(true);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        add.setOnAction(event -> {
            popOver.hide();
            model.addService(name.getText().strip(), texts.get("roster.add.function"));
        });
        var title = new Label(texts.get("service.name"));
        title.getStyleClass().add("section-title");
        var content = new VBox(8, title, name, new HBox(8, add));
        content.getStyleClass().add("pop-over-content");
        popOver.setContentNode(content);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        popOver.setDetachable(false);
        popOver.setAnimated(false);
    }

    void show(Node owner) {
        popOver.show(owner);
    }
}
