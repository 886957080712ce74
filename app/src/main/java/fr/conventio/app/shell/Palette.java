package fr.conventio.app.shell;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Room;
import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/** Finds rooms, actions and posts by any of their words. */
final class Palette {
    private static final int POSTS_SHOWN = 12;
    private static final double ROW = 34;

    private final Session session;
    private final OpenDossier dossier;
    private final Navigation navigation;
    private final Room roster;
    private final Texts texts;
    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Popup popup = new Popup();

    /** Something that was found, and the way there. */
    private record Found(String name, Runnable go) {}

    /** As wide as the list, so that a long name ends in points instead of making the list scroll. */
    private static final class Line extends ListCell<Found> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(empty || found == null ? null : found.name());
        }
    }

    Palette(Session session, OpenDossier dossier, Navigation navigation, Room roster) {
        this.session = session;
        this.dossier = dossier;
        this.navigation = navigation;
        this.roster = roster;
        this.texts = session.tools().texts();
        field.setId("search");
        field.getStyleClass().add("search");
        field.setPromptText(texts.get("shell.search"));
        field.setAccessibleText(texts.get("shell.search"));
        list.setId("search-results");
        list.getStyleClass().add("palette");
        list.setFixedCellSize(ROW);
        list.setAccessibleText(texts.get("shell.search"));
        list.setCellFactory(all -> new Line());
        list.setOnMouseClicked(event -> go());
        // A list that could have the focus would take the keys before the field does.
        list.setFocusTraversable(false);
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        // Its shadow stands outside the field's width.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        field.textProperty().subscribe(this::search);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TextField field() {
        return field;
    }

    private void search(String typed) {
        var words = Plain.fold(typed);
        if (words.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(found(words));
        if (list.getItems().isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        list.setPrefSize(
                Math.max(420, field.getWidth()), 2 + ROW * list.getItems().size());
        var below = field.localToScreen(0, field.getHeight() + 4);
        if (below != null && field.getScene() != null) {
            popup.show(field, below.getX(), below.getY());
        }
    }

    private List<Found> found(String words) {
        var all = new ArrayList<Found>();
        navigation.rooms().forEach(room -> all.add(new Found(room.title(), () -> navigation.go(room))));
        all.add(new Found(texts.get("shell.copy"), session::copyStore));
        all.add(new Found(texts.get("shell.home"), session::home));
        all.removeIf(known -> !matches(known.name(), words));
        var cells = new PostCells(dossier.picture().get().roster());
        int number = 0;
        for (var post : dossier.picture().get().roster().posts()) {
            number++;
            if (all.size() >= POSTS_SHOWN) {
                break;
            }
            var name = number + "  ·  " + post.function() + "  ·  " + cells.text(post, PostField.SERVICE) + "  ·  "
                    + cells.text(post, PostField.GRADE);
            if (matches(name, words)) {
                all.add(new Found(name, () -> reveal(post)));
            }
        }
        return all;
    }

    private void reveal(Post post) {
        navigation.go(roster);
        roster.reveal(post.id());
    }

    private static boolean matches(String name, String words) {
        var folded = Plain.fold(name);
        return Arrays.stream(words.split(" ")).allMatch(folded::contains);
    }

    private void pressed(KeyEvent event) {
        var choice = list.getSelectionModel();
        switch (event.getCode()) {
            case DOWN -> choice.selectNext();
            case UP -> choice.selectPrevious();
            case ENTER -> go();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Gives up what was searched; with nothing searched, goes back to work. */
    private void leave() {
        var room = navigation.room().get();
        if (field.getText().isEmpty() && room != null) {
            Areas.enter(room.view());
        }
        field.clear();
    }

    private void go() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && popup.isShowing()) {
            popup.hide();
            field.clear();
            chosen.go().run();
        }
    }
}
