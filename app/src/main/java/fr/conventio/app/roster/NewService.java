package fr.conventio.app.roster;

import fr.conventio.app.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/** Asks for the name of a new shared service, and gives it its first post. */
final class NewService {
    private final TextField name = new TextField();
    private final DropPanel panel;

    NewService(RosterViewModel model, Texts texts) {
        name.setId("service-name");
        name.setPrefColumnCount(26);
        name.setAccessibleText(texts.get("service.name"));
        var add = new Button(texts.get("service.add"));
        add.setId("service-add");
        add.setDefaultButton(true);
        add.disableProperty().bind(name.textProperty().map(String::isBlank));
        panel = new DropPanel(texts.get("service.name"), name, new HBox(8, add));
        add.setOnAction(event -> {
            panel.hide();
            model.addService(name.getText().strip(), texts.get("roster.add.function"));
        });
    }

    void show(Node owner) {
        panel.show(owner, name);
    }
}
