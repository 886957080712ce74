package fr.conventio.app.shell;

import fr.conventio.app.home.HomeViewModel;
import fr.conventio.app.room.Room;
import java.util.ArrayDeque;
import java.util.Queue;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Goes once through the window: the list of dossiers, the first one, each of its rooms;
 * then closes it. Shows that an installation works, and teaches the packaged Java which classes a start needs.
 */
public final class Rehearsal {
    /** Long enough for a room to be laid out and painted. */
    private static final Duration LOOK = Duration.millis(400);
    /** A window that waits for something would wait for ever. */
    private static final Duration PATIENCE = Duration.minutes(5);

    private final Stage stage;
    private final Session session;
    private final Queue<Room> ahead = new ArrayDeque<>();
    private boolean entered;

    public Rehearsal(Stage stage, Session session) {
        this.stage = stage;
        this.session = session;
    }

    /** To be called once the window is made. */
    public void begin() {
        after(PATIENCE, stage::close);
        session.place().subscribe(place -> {
            if (place instanceof Place.Home home && !entered) {
                entered = true;
                later(() -> enter(home.home()));
            } else if (place instanceof Place.InDossier) {
                later(this::look);
            } else if (place instanceof Place.Closed) {
                stage.close();
            }
        });
    }

    /** Whether every room was seen. */
    public boolean isDone() {
        return entered && session.dossier().isPresent() && ahead.isEmpty();
    }

    private void enter(HomeViewModel home) {
        if (home.dossiers().isEmpty()) {
            stage.close();
        } else {
            home.open(home.dossiers().getFirst());
        }
    }

    private void look() {
        if (stage.getScene().lookup("#navigation") instanceof Navigation navigation) {
            ahead.addAll(navigation.rooms());
            next(navigation);
        }
    }

    private void next(Navigation navigation) {
        var room = ahead.peek();
        if (room == null) {
            stage.close();
            return;
        }
        navigation.go(room);
        later(() -> {
            ahead.remove();
            next(navigation);
        });
    }

    private static void later(Runnable step) {
        after(LOOK, step);
    }

    private static void after(Duration wait, Runnable step) {
        var pause = new PauseTransition(wait);
        pause.setOnFinished(event -> step.run());
        pause.play();
    }
}
