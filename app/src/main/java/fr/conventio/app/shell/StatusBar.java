package fr.conventio.app.shell;

import fr.conventio.app.dossier.SaveState;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.task.Job;
import fr.conventio.app.task.Worker;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The bottom of the window: what was just done, whether all is saved, what is still running. */
final class StatusBar extends VBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final Session session;
    private final Texts texts;
    private final HBox notice = new HBox(12);
    private final Label saved = new Label();
    private final HBox jobs = new HBox(12);
    private Subscription following = Subscription.EMPTY;

    StatusBar(Session session) {
        this.session = session;
        this.texts = session.tools().texts();
        notice.setId("notice");
        notice.getStyleClass().add("notice");
        saved.setId("saved");
        saved.getStyleClass().add("saved");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new HBox(12, saved, space, jobs);
        line.getStyleClass().add("status-bar");
        getChildren().addAll(notice, line);
        session.place().subscribe(this::follow);
        session.tools().notices().current().subscribe(this::showNotice);
        for (var worker : workers()) {
            worker.jobs().subscribe(this::showJobs);
        }
        showJobs();
    }

    private List<Worker> workers() {
        return List.of(session.tools().store(), session.tools().paper());
    }

    private void follow(Place place) {
        following.unsubscribe();
        following = session.dossier()
                .map(dossier -> dossier.saved().subscribe(this::showSaved))
                .orElseGet(() -> {
                    saved.setText("");
                    saved.setGraphic(null);
                    return Subscription.EMPTY;
                });
    }

    private void showSaved(SaveState state) {
        switch (state) {
            case SaveState.Untouched untouched -> {
                saved.setText(texts.get("status.untouched"));
                saved.setGraphic(Icon.DONE.node());
            }
            case SaveState.Saving saving -> {
                saved.setText(texts.get("status.saving"));
                saved.setGraphic(null);
            }
            case SaveState.Saved done -> {
                saved.setText(texts.get("status.saved", TIME.format(done.at())));
                saved.setGraphic(Icon.DONE.node());
            }
        }
    }

    private void showNotice(Optional<Notice> current) {
        notice.setVisible(current.isPresent());
        notice.setManaged(current.isPresent());
        notice.getChildren().clear();
        current.ifPresent(this::draw);
    }

    private void draw(Notice told) {
        notice.getStyleClass().setAll("notice", told.kind().name().toLowerCase(Locale.ROOT));
        var icon = switch (told.kind()) {
            case DONE -> Icon.DONE;
            case DOUBT -> Icon.DOUBT;
            case ERROR -> Icon.ERROR;
        };
        var words = new Label(told.text(), icon.node());
        words.setId("notice-text");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        notice.getChildren().add(words);
        for (var action : told.actions()) {
            var button = new Button(action.label());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> action.run().run());
            notice.getChildren().add(button);
        }
        var close = new Button(null, Icon.CLOSE.node());
        close.getStyleClass().add("quiet");
        close.setAccessibleText(texts.get("status.close"));
        close.setOnAction(event -> session.tools().notices().clear());
        notice.getChildren().add(close);
    }

    private void showJobs() {
        jobs.getChildren().clear();
        for (var worker : workers()) {
            worker.jobs().forEach(job -> jobs.getChildren().add(draw(job)));
        }
    }

    private HBox draw(Job job) {
        var bar = new ProgressBar();
        bar.progressProperty().bind(job.fraction());
        bar.setAccessibleText(job.label());
        var cancel = new Button(texts.get("status.cancel"));
        cancel.getStyleClass().add("cancel-job");
        cancel.setOnAction(event -> job.cancel());
        var drawn = new HBox(8, new Label(job.label()), bar, cancel);
        drawn.getStyleClass().add("job");
        return drawn;
    }
}
