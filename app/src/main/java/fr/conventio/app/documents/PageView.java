package fr.conventio.app.documents;

import fr.conventio.app.room.SideBySide;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.room.Tools;
import fr.conventio.app.theme.Hint;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.PagePictures.Pages;
import fr.conventio.model.document.PagePictures.Picture;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a document one after the other, with small pictures of all beside, zoom, and search. A page is as wide as the
 * room for it until another size is chosen.
 */
public final class PageView extends SideBySide {
    private static final double[] ZOOMS = {0.6, 0.8, 1, 1.25, 1.5, 2, 2.6};
    private static final double SMALLEST = 0.3;
    private static final double LARGEST = ZOOMS[ZOOMS.length - 1];

    private static final double THUMBNAIL = 0.18;
    private static final double THUMBNAILS_WIDTH = 176;
    /** So that what is asked for is read whole. */
    private static final int SEARCH_COLUMNS = 16;

    private final Tools tools;
    private final ImageView page = new ImageView();
    private final StackPane paper = new StackPane(page);
    private final ScrollPane scroll = new ScrollPane();
    private final Label number = new Label();
    private final Label found = new Label();
    private final TextField search = new TextField();
    private final ListView<Integer> thumbnails = new ListView<>();
    private final Button previous;
    private final Button next;
    private @Nullable Pages pages;
    private int count;
    private int shown;
    private boolean fits = true;
    private double scale = 1;
    private final AtomicInteger asked = new AtomicInteger();

    public PageView(Tools tools) {
        this.tools = tools;
        previous = button(Icon.BACK, "documents.previous", "page-previous");
        next = button(Icon.NEXT, "documents.next", "page-next");
        setId("page-view");
        number.setId("page-number");
        found.setId("page-found");
        found.getStyleClass().add("muted");
        search.setId("page-search");
        search.setPrefColumnCount(SEARCH_COLUMNS);
        search.setPromptText(tools.texts().get("documents.search"));
        search.setAccessibleText(tools.texts().get("documents.search"));
        search.setOnAction(event -> search());
        previous.setOnAction(event -> show(shown - 1));
        next.setOnAction(event -> show(shown + 1));
        var smaller = button(Icon.ZOOM_OUT, "documents.smaller", "page-smaller");
        smaller.setOnAction(event ->
                zoom(Arrays.stream(ZOOMS).filter(zoom -> zoom < scale).max().orElse(scale)));
        var larger = button(Icon.ZOOM_IN, "documents.larger", "page-larger");
        larger.setOnAction(event ->
                zoom(Arrays.stream(ZOOMS).filter(zoom -> zoom > scale).min().orElse(scale)));
        var fit = button(Icon.FIT, "documents.fit", "page-fit");
        fit.setOnAction(event -> {
            fits = true;
            draw();
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new ToolLine(8, previous, number, next, smaller, larger, fit, space, found, search);
        bar.getStyleClass().add("page-bar");
        setTop(bar);
        paper.getStyleClass().add("page-desk");
        scroll.setContent(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        // Else a page that just fits would come and go with the bar.
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.viewportBoundsProperty().map(Bounds::getWidth).subscribe(room -> {
            if (fits) {
                draw();
            }
        });
        scroll.setId("page-scroll");
        setCenter(scroll);
        thumbnails.setId("page-thumbnails");
        thumbnails.setAccessibleText(tools.texts().get("documents.pages"));
        thumbnails.setPrefWidth(THUMBNAILS_WIDTH);
        thumbnails.setCellFactory(list -> new Thumbnail());
        thumbnails.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && chosen != shown) {
                show(chosen);
            }
        });
        setRight(thumbnails);
    }

    private Button button(Icon icon, String key, String id) {
        var button = new Button("", icon.node());
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(tools.texts().get(key));
        Hint.on(button, tools.texts().get(key));
        return button;
    }

    /** Shows other pages, from the one that was looked at where they have it. */
    public void show(Pages others) {
        pages = others;
        count = 0;
        found.setText("");
        tools.paper()
                .run(
                        progress -> others.count(),
                        many -> {
                            count = many;
                            thumbnails
                                    .getItems()
                                    .setAll(IntStream.range(0, many).boxed().toList());
                            show(Math.min(shown, many - 1));
                        },
                        tools::tell);
    }

    private void zoom(double wanted) {
        fits = false;
        scale = wanted;
        draw();
    }

    private void show(int wanted) {
        var from = pages;
        if (from == null || count == 0) {
            return;
        }
        shown = Math.clamp(wanted, 0, count - 1);
        previous.setDisable(shown == 0);
        next.setDisable(shown == count - 1);
        number.setText(tools.texts().get("documents.page", shown + 1, count));
        thumbnails.getSelectionModel().select(shown);
        thumbnails.scrollTo(Math.max(0, shown - 1));
        draw();
    }

    /** Draws the page that is shown anew; a later wish overtakes an earlier one, which is then not drawn at all. */
    private void draw() {
        var from = pages;
        if (from == null || count == 0) {
            return;
        }
        int request = asked.incrementAndGet();
        int drawn = shown;
        double room = scroll.getViewportBounds().getWidth() - paper.snappedLeftInset() - paper.snappedRightInset();
        boolean isFitted = fits && room > 0;
        double chosen = scale;
        double density = density();
        tools.paper()
                .run(
                        progress -> {
                            if (request != asked.get()) {
                                return Optional.<Drawn>empty();
                            }
                            double size = isFitted ? Math.clamp(room / from.width(drawn), SMALLEST, LARGEST) : chosen;
                            return Optional.of(new Drawn(image(from.picture(drawn, size * density)), size));
                        },
                        result -> result.ifPresent(done -> {
                            if (request == asked.get()) {
                                put(done, density);
                            }
                        }),
                        tools::tell);
    }

    private void put(Drawn done, double density) {
        scale = done.scale();
        page.setImage(done.image());
        page.setFitWidth(done.image().getWidth() / density);
        page.setAccessibleText(number.getText());
    }

    /** A page's picture, and at which of its own size it is seen. */
    private record Drawn(Image image, double scale) {}

    /** How many of the screen's dots one of the window's is made of: without them letters would be blurred. */
    private double density() {
        var scene = getScene();
        return scene == null || scene.getWindow() == null
                ? 1
                : scene.getWindow().getRenderScaleX();
    }

    private void search() {
        var from = pages;
        if (from == null) {
            return;
        }
        var text = search.getText();
        tools.paper().run(progress -> from.find(text), this::lead, tools::tell);
    }

    /** To the next page that was found after the one shown, or the first again. */
    private void lead(List<Integer> hits) {
        found.setText(tools.texts().get("documents.found", hits.size()));
        if (!hits.isEmpty()) {
            show(hits.stream().filter(hit -> hit > shown).findFirst().orElse(hits.getFirst()));
        }
    }

    private static Image image(Picture picture) {
        var image = new WritableImage(picture.width(), picture.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        picture.width(),
                        picture.height(),
                        PixelFormat.getIntArgbInstance(),
                        picture.dots(),
                        0,
                        picture.width());
        return image;
    }

    /** A small picture of a page, drawn when it comes into sight. */
    private final class Thumbnail extends ListCell<Integer> {
        private final ImageView picture = new ImageView();

        @Override
        protected void updateItem(@Nullable Integer item, boolean empty) {
            super.updateItem(item, empty);
            picture.setImage(null);
            var from = pages;
            if (empty || item == null || from == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            setText(Integer.toString(item + 1));
            setGraphic(picture);
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
            tools.paper()
                    .run(
                            progress -> image(from.picture(item, THUMBNAIL)),
                            image -> {
                                if (item.equals(getItem()) && from.equals(pages)) {
                                    picture.setImage(image);
                                }
                            },
                            tools::tell);
        }
    }
}
