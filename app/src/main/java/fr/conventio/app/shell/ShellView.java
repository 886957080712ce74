package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.home.HomeView;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The window's content: the frame around the home page or the rooms of a dossier. */
final class ShellView extends BorderPane {
    private static final long PATIENCE_SECONDS = 3;

    private final Session session;
    private final TopBar topBar;

    ShellView(Session session, SettingsMenu settings) {
        this.session = session;
        this.topBar = new TopBar(session, settings);
        setId("shell");
        getStyleClass().add("shell");
        setTop(topBar);
        setBottom(new StatusBar(session));
        session.place().subscribe(this::show);
    }

    /** Goes to the search field. */
    void search() {
        topBar.focusSearch();
    }

    /** Goes to the next part of the window. */
    void nextArea() {
        Areas.next(
                Arrays.asList(getCenter(), getBottom(), getTop(), getLeft()),
                getScene().getFocusOwner());
    }

    private void show(Place place) {
        setLeft(null);
        topBar.leave();
        switch (place) {
            case Place.Opening opening -> setCenter(opening());
            case Place.Closed closed -> setCenter(new ClosedStoreView(session, closed.reason()));
            case Place.Home home -> setCenter(new HomeView(home.home(), session.tools()));
            case Place.InDossier in -> enter(in.dossier());
        }
    }

    /** Words alone at first: a turning wheel takes half of a small computer, and would make most openings longer. */
    private Node opening() {
        var words = new Label(session.tools().texts().get("shell.opening.store"));
        words.getStyleClass().add("muted");
        var opening = new VBox(12, words);
        opening.getStyleClass().add("welcome");
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS, Platform::runLater)
                .execute(() -> showTurning(opening));
        return opening;
    }

    private void showTurning(VBox opening) {
        if (opening.equals(getCenter())) {
            opening.getChildren().addFirst(new ProgressIndicator());
        }
    }

    private void enter(OpenDossier dossier) {
        var tools = session.tools();
        var navigation = new Navigation(tools.texts());
        var rooms = new Rooms(dossier, tools, navigation::go);
        navigation.show("shell.section.act", rooms.ofAct());
        navigation.show("shell.section.watch", rooms.ofWatch());
        navigation.room().subscribe(room -> {
            if (room != null) {
                setCenter(room.view());
                Platform.runLater(() -> Areas.enter(room.view()));
            }
        });
        setLeft(navigation);
        navigation.go(rooms.roster());
        topBar.enter(dossier, new Palette(session, navigation));
    }
}
