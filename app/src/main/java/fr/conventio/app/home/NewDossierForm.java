package fr.conventio.app.home;

import fr.conventio.app.text.Texts;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks for what a dossier begins with. */
final class NewDossierForm extends VBox {
    private final Texts texts;
    private final GridPane grid = new GridPane(12, 10);

    /** @param leave gives up */
    NewDossierForm(HomeViewModel model, Texts texts, LocalDate today, Runnable leave) {
        super(16);
        this.texts = texts;
        getStyleClass().add("form");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var heading = new Label(texts.get("home.create"));
        heading.getStyleClass().add("welcome-title");
        var title = text("new-title", "home.form.title");
        var date = new DatePicker(LocalDate.of(today.getYear() + 1, 1, 1));
        add("home.form.date", date);
        var carrier = text("new-carrier", "home.form.carrier");
        var commune = text("new-commune", "home.form.commune");
        var ccas = text("new-ccas", "home.form.ccas");
        var create = new Button(texts.get("home.form.create"));
        create.setId("new-create");
        create.setDefaultButton(true);
        create.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> title.getText().isBlank()
                                || carrier.getText().isBlank()
                                || commune.getText().isBlank()
                                || date.getValue() == null,
                        title.textProperty(),
                        carrier.textProperty(),
                        commune.textProperty(),
                        date.valueProperty()));
        create.setOnAction(event -> model.begin(new NewDossier(
                title.getText().strip(), date.getValue(), carrier.getText(), commune.getText(), ccas.getText())));
        var cancel = new Button(texts.get("home.form.cancel"));
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> leave.run());
        getChildren().addAll(heading, grid, new HBox(8, create, cancel));
        Platform.runLater(title::requestFocus);
    }

    private TextField text(String id, String key) {
        var field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(36);
        add(key, field);
        return field;
    }

    private void add(String key, Node field) {
        var label = new Label(texts.get(key));
        label.setLabelFor(field);
        grid.addRow(grid.getRowCount(), label, field);
    }
}
