package fr.conventio.app.shell;

import fr.conventio.app.shell.Finder.Found;
import fr.conventio.model.wording.Plain;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.jspecify.annotations.Nullable;

/** The search field, and below it what was found: arrow keys choose, Enter goes there, Escape gives up. */
final class Palette {
    private static final double WIDTH = 600;
    private static final double ROW = 34;

    private final Navigation navigation;
    private final Finder finder;
    private final TextField field = new TextField();
    private final ListView<Found> list = new ListView<>();
    private final Popup popup = new Popup();

    /** As wide as the list, so that a long name ends in points instead of making the list scroll. */
    private static final class Line extends ListCell<Found> {
        Line() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            setText(empty || found == null ? null : found.name());
            setGraphic(empty || found == null ? null : found.icon().node());
        }
    }

    Palette(Session session, Navigation navigation) {
        this.navigation = navigation;
        this.finder = new Finder(session, navigation);
        var texts = session.tools().texts();
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
        list.getItems().setAll(finder.find(Plain.fold(typed)));
        if (list.getItems().isEmpty()) {
            popup.hide();
            return;
        }
        list.getSelectionModel().selectFirst();
        double width = Math.max(WIDTH, field.getWidth());
        list.setPrefSize(width, 2 + ROW * list.getItems().size());
        var below = field.localToScreen((field.getWidth() - width) / 2, field.getHeight() + 4);
        if (below != null && field.getScene() != null) {
            popup.show(field, below.getX(), below.getY());
        }
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
