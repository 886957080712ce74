package fr.conventio.app.roster.reading;

import fr.conventio.app.task.Job;
import fr.conventio.app.text.Texts;
import fr.conventio.model.wording.Message;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** While the file is being read: how far it is, or the password that it asks for. */
final class OpeningPane extends StackPane {
    private final ImportViewModel model;
    private final Texts texts;
    private Subscription following = Subscription.EMPTY;

    OpeningPane(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        // Jobs outlive the wizard: they are listened to only while it is in sight.
        sceneProperty().subscribe(scene -> {
            following.unsubscribe();
            following = scene == null
                    ? Subscription.EMPTY
                    : model.tools().paper().jobs().subscribe(this::show);
        });
    }

    void show() {
        if (model.road().get().isPresent()) {
            return;
        }
        var password = model.password().get();
        if (password.isPresent()) {
            getChildren().setAll(password(password.get()));
        } else {
            var jobs = model.tools().paper().jobs();
            if (!jobs.isEmpty()) {
                getChildren().setAll(progress(jobs.getLast()));
            }
        }
    }

    private Region progress(Job job) {
        var bar = new ProgressBar();
        bar.setPrefWidth(320);
        bar.progressProperty().bind(job.fraction());
        bar.setAccessibleText(job.label());
        var cancel = new Button(texts.get("status.cancel"));
        cancel.setId("import-cancel");
        cancel.setOnAction(event -> job.cancel());
        return panel(new Label(job.label()), new HBox(12, bar, cancel));
    }

    private Region password(Message asked) {
        var words = new Label(texts.say(asked));
        words.setId("import-password-words");
        words.setWrapText(true);
        var field = new PasswordField();
        field.setId("import-password");
        field.setPrefColumnCount(24);
        field.setAccessibleText(texts.get("import.password"));
        field.setPromptText(texts.get("import.password"));
        words.setLabelFor(field);
        var open = new Button(texts.get("import.unlock"));
        open.setId("import-unlock");
        open.setDefaultButton(true);
        open.disableProperty().bind(field.textProperty().isEmpty());
        open.setOnAction(event -> {
            var typed = field.getText().toCharArray();
            field.clear();
            model.unlock(typed);
        });
        Platform.runLater(field::requestFocus);
        return panel(words, new HBox(8, field, open));
    }

    private static Region panel(Node... parts) {
        var panel = new VBox(12, parts);
        panel.getStyleClass().add("import-opening");
        panel.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return panel;
    }
}
