package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.help.HelpPanel;
import fr.conventio.app.home.HomeView;
import fr.conventio.app.settings.Appearance;
import fr.conventio.app.signature.ManyView;
import fr.conventio.app.signature.ReadingView;
import fr.conventio.app.signature.TrustView;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The window's content: the frame around the home page or the rooms of a dossier. */
final class ShellView extends BorderPane {
    private static final long PATIENCE_SECONDS = 3;
    /** From here on letters are so large that the window holds two parts side by side, not three. */
    private static final int LARGEST = 175;

    private final Session session;
    private final TopBar topBar;
    private final VBox bottom = new VBox();
    private Optional<HelpPanel> help = Optional.empty();
    private Optional<Navigation> navigation = Optional.empty();

    ShellView(Session session, SettingsMenu settings) {
        this.session = session;
        this.topBar = new TopBar(session, settings, this::help);
        setId("shell");
        getStyleClass().add("shell");
        setTop(topBar);
        setBottom(bottom);
        bottom.getChildren().add(new StatusBar(session));
        session.place().subscribe(this::show);
    }

    /** None: a room that is wider than the window would push the ends of the bars out of sight. */
    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Goes to the search field. */
    void search() {
        topBar.focusSearch();
    }

    /** Shows the help about what is in sight, or puts it away. */
    void help() {
        if (help.isPresent()) {
            closeHelp();
        } else {
            help(page());
        }
    }

    private String page() {
        // An import stands in the place of its room, or of the home page.
        return lookup("#import-view") != null
                ? "import"
                : navigation.map(doors -> doors.room().get()).map(Tour::page).orElse("home");
    }

    /** Shows one page of the help. */
    void help(String page) {
        var panel = help.orElseGet(() -> new HelpPanel(session.tools().texts(), this::closeHelp));
        help = Optional.of(panel);
        setRight(panel);
        makeRoom();
        panel.show(page);
        Areas.enter(panel);
    }

    private void closeHelp() {
        help = Optional.empty();
        setRight(null);
        makeRoom();
        Areas.enter(getCenter());
    }

    /** In the largest letters there is no room for doors, a room and the help beside each other: the doors wait. */
    private void makeRoom() {
        var doors = getLeft();
        if (doors != null) {
            boolean hidden = help.isPresent()
                    && Appearance.from(session.tools().settings()).textSize() >= LARGEST;
            doors.setVisible(!hidden);
            doors.setManaged(!hidden);
        }
    }

    /** Begins the tour of the dossier that is open. */
    void tour() {
        navigation.ifPresent(doors -> {
            leaveTour();
            var tools = session.tools();
            bottom.getChildren().addFirst(new Tour(tools.texts(), tools.settings(), doors, this::leaveTour));
        });
    }

    private void leaveTour() {
        bottom.getChildren().removeIf(Tour.class::isInstance);
    }

    /** Goes to the next part of the window. */
    void nextArea() {
        Areas.next(
                Arrays.asList(getCenter(), getRight(), getBottom(), getTop(), getLeft()),
                getScene().getFocusOwner());
    }

    private void show(Place place) {
        setLeft(null);
        navigation = Optional.empty();
        leaveTour();
        topBar.leave();
        switch (place) {
            case Place.Opening opening -> setCenter(opening());
            case Place.Closed closed -> setCenter(new ClosedStoreView(session, closed.reason()));
            case Place.Home home -> setCenter(reachable(new HomeView(home.home(), session.tools())));
            case Place.Reading reading ->
                setCenter(reachable(
                        new ReadingView(reading.document(), session.tools(), session::authorities, session::home)));
            case Place.Many many ->
                setCenter(reachable(
                        new ManyView(many.documents(), session.tools(), session::authorities, session::home)));
            case Place.Trust trust ->
                setCenter(reachable(new TrustView(trust.authorities(), session.tools(), trust.back())));
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

    /** In large letters a part may want more space than the window has: then it scrolls, and nothing is out of reach. */
    private Node reachable(Node part) {
        if (Appearance.from(session.tools().settings()).textSize() == 100) {
            return part;
        }
        var scrolled = new ScrollPane(part);
        scrolled.getStyleClass().add("reachable");
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        return scrolled;
    }

    private void enter(OpenDossier dossier) {
        var tools = session.tools();
        var doors = new Navigation(tools.texts());
        var rooms = new Rooms(dossier, tools, doors::go, session);
        doors.show("shell.section.act", rooms.ofAct());
        doors.show("shell.section.watch", rooms.ofWatch());
        doors.room().subscribe(room -> {
            if (room != null) {
                setCenter(reachable(room.view()));
                help.ifPresent(panel -> panel.show(Tour.page(room)));
                Platform.runLater(() -> Areas.enter(room.view()));
            }
        });
        navigation = Optional.of(doors);
        setLeft(reachable(doors));
        makeRoom();
        doors.go(rooms.roster());
        topBar.enter(dossier, new Palette(session, doors));
        if (Tour.isNew(tools.settings())) {
            tour();
        }
    }
}
