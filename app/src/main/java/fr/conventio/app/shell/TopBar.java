package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.journal.JournalEntry;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** The top of the window: the way home, the dossier's name, search, undo and redo, settings. */
final class TopBar extends HBox {
    private final Texts texts;
    private final Label title = new Title();
    private final Button home;
    private final Button undo;
    private final Button redo;
    private final HBox searchPlace = new HBox();
    private Subscription following = Subscription.EMPTY;
    private Optional<Palette> palette = Optional.empty();

    /** @param openHelp shows the help, or puts it away */
    TopBar(Session session, SettingsMenu settings, Runnable openHelp) {
        this.texts = session.tools().texts();
        getStyleClass().add("top-bar");
        home = new Button(texts.get("shell.home"), Icon.BACK.node());
        home.setId("go-home");
        home.getStyleClass().add("flat");
        home.setOnAction(event -> session.home());
        title.setId("dossier-title");
        title.getStyleClass().add("dossier-title");
        title.setWrapText(true);
        undo = button("undo", Icon.UNDO, session::undo);
        redo = button("redo", Icon.REDO, session::redo);
        var help = button("open-help", Icon.HELP, openHelp);
        help.setAccessibleText(texts.get("help.open"));
        Hint.on(help, texts.get("help.open"));
        getChildren().addAll(home, title, space(), searchPlace, space(), undo, redo, help, settings.button());
        searchPlace.setAlignment(Pos.CENTER);
        // In a narrow window the search field gives way, then a long title; what can be pressed stays whole.
        getChildren().stream()
                .filter(ButtonBase.class::isInstance)
                .forEach(part -> ((ButtonBase) part).setMinWidth(USE_PREF_SIZE));
        leave();
    }

    /** The dossier's name: whole in one line as long as it leaves the rest its room, then in two. */
    private static final class Title extends Label {
        private static final double SHARE = 0.35;

        @Override
        protected double computeMinWidth(double height) {
            return getParent() instanceof Region bar ? Math.min(prefWidth(-1), bar.getWidth() * SHARE) : 0;
        }
    }

    void enter(OpenDossier dossier, Palette newPalette) {
        palette = Optional.of(newPalette);
        searchPlace.getChildren().setAll(newPalette.field());
        show(home, true);
        show(undo, true);
        show(redo, true);
        following = dossier.picture().subscribe(picture -> {
            title.setText(picture.dossier().title());
            offer(undo, "shell.undo", picture.history().nextUndo());
            offer(redo, "shell.redo", picture.history().nextRedo());
        });
    }

    void leave() {
        following.unsubscribe();
        palette = Optional.empty();
        searchPlace.getChildren().clear();
        title.setText(texts.get("shell.name"));
        show(home, false);
        show(undo, false);
        show(redo, false);
    }

    void focusSearch() {
        palette.ifPresent(shown -> shown.field().requestFocus());
    }

    private void offer(Button button, String key, Optional<JournalEntry> entry) {
        button.setDisable(entry.isEmpty());
        var words = entry.map(known -> texts.get(key + ".what", texts.say(known.what())))
                .orElseGet(() -> texts.get(key + ".nothing"));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Button button(String id, Icon icon, Runnable action) {
        var button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("quiet");
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Region space() {
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
