package fr.conventio.app.shell;

import fr.conventio.app.room.Room;
import fr.conventio.app.settings.Settings;
import fr.conventio.app.text.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Two minutes through the main rooms, a sentence about each; offered once, left at any time. */
final class Tour extends HBox {
    private static final String KEPT = "tour";
    private static final String SEEN = "seen";
    /** The rooms that are shown, by their packages, in the order of the work. */
    private static final List<String> STOPS = List.of("party", "services", "roster", "checks", "documents", "journal");

    private final Texts texts;
    private final Settings settings;
    private final Navigation navigation;
    private final Runnable leave;
    private final Label words = new Label();
    private final Button next = new Button();
    private int stop = -1;

    /** @param leave takes the tour out of sight */
    Tour(Texts texts, Settings settings, Navigation navigation, Runnable leave) {
        super(12);
        this.texts = texts;
        this.settings = settings;
        this.navigation = navigation;
        this.leave = leave;
        setId("tour");
        getStyleClass().add("tour");
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(event -> goOn());
        var skip = new Button(texts.get("tour.skip"));
        skip.setId("tour-skip");
        skip.setMinWidth(Region.USE_PREF_SIZE);
        skip.setOnAction(event -> end());
        getChildren().addAll(words, next, skip);
        words.setText(texts.get("tour.offer"));
        next.setText(texts.get("tour.begin"));
    }

    /** Whether it was never taken nor declined. */
    static boolean isNew(Settings settings) {
        return !settings.get(KEPT, "").equals(SEEN);
    }

    private void goOn() {
        stop++;
        if (stop == STOPS.size()) {
            end();
            return;
        }
        var name = STOPS.get(stop);
        navigation.rooms().stream()
                .filter(room -> name.equals(page(room)))
                .findFirst()
                .ifPresent(navigation::go);
        words.setText(texts.get("tour.step", stop + 1, STOPS.size()) + " " + texts.get("tour.at." + name));
        next.setText(texts.get(stop + 1 == STOPS.size() ? "tour.end" : "tour.next"));
    }

    private void end() {
        settings.put(KEPT, SEEN);
        leave.run();
    }

    /** The page of the help about a room: both have the name of the room's package. */
    static String page(Room room) {
        var place = room.getClass().getPackageName();
        return place.substring(place.lastIndexOf('.') + 1);
    }
}
