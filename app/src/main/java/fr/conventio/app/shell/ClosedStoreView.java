package fr.conventio.app.shell;

import fr.conventio.app.text.Failure;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.store.StoreDamagedException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Why the store cannot be opened, and what can be done: try again, or take the last good copy. */
final class ClosedStoreView extends VBox {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    ClosedStoreView(Session session, RuntimeException reason) {
        super(16);
        var texts = session.tools().texts();
        setId("closed-store");
        getStyleClass().addAll("welcome", "closed-store");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label(texts.get("closed.title"), Icon.ERROR.node());
        title.getStyleClass().add("welcome-title");
        var words = new Label(Failure.sentence(reason, texts));
        words.setId("closed-reason");
        words.setWrapText(true);
        var again = new Button(texts.get("closed.again"));
        again.setId("closed-again");
        again.setDefaultButton(true);
        again.setOnAction(event -> session.start());
        var buttons = new HBox(8, again);
        getChildren().addAll(title, words, buttons);
        if (reason instanceof StoreDamagedException damaged) {
            damaged.lastGoodCopy()
                    .ifPresentOrElse(
                            copy -> {
                                var restore = new Button(texts.get("closed.restore", MOMENT.format(copy.at())));
                                restore.setId("closed-restore");
                                // Trying again mends no file.
                                again.setDefaultButton(false);
                                restore.setDefaultButton(true);
                                restore.setOnAction(event -> session.restore(copy));
                                buttons.getChildren().addFirst(restore);
                            },
                            () -> getChildren().add(2, new Label(texts.get("closed.no_copy"))));
        }
    }
}
