package fr.conventio.benchmark.contender;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The least a JavaFX window can be: one label. */
final class BareWindow {
    private BareWindow() {}

    public static void main(String[] args) {
        FirstUse.await(".label");
        Application.launch(OneLabel.class);
    }

    /** Shows the label. */
    public static final class OneLabel extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Conventio")), 1280, 800));
            stage.show();
        }
    }
}
