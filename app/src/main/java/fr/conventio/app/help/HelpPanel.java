package fr.conventio.app.help;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The help beside the work: the page of the room, and the way to every other page. */
public final class HelpPanel extends VBox {
    private final ComboBox<HelpPage> pages = new ComboBox<>();
    private final VBox content = new VBox(10);
    private final ScrollPane scroll = new ScrollPane(content);

    /** @param close puts the panel away */
    public HelpPanel(Texts texts, Runnable close) {
        setId("help");
        getStyleClass().add("help-panel");
        pages.getItems().setAll(HelpPage.all());
        pages.getItems().add(About.page(texts));
        pages.setId("help-pages");
        pages.setAccessibleText(texts.get("help.pages"));
        pages.setMaxWidth(Double.MAX_VALUE);
        pages.setConverter(Shown.by(HelpPage::title));
        pages.valueProperty().subscribe(page -> {
            if (page != null) {
                content.getChildren()
                        .setAll(page.blocks().stream().map(HelpPanel::drawn).toList());
                scroll.setVvalue(0);
            }
        });
        HBox.setHgrow(pages, Priority.ALWAYS);
        var leave = new Button(null, Icon.CLOSE.node());
        leave.setId("help-close");
        leave.getStyleClass().add("quiet");
        leave.setAccessibleText(texts.get("help.close"));
        leave.setOnAction(event -> close.run());
        var head = new HBox(8, pages, leave);
        head.getStyleClass().add("help-head");
        content.getStyleClass().add("help-content");
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("help.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    /** Opens a page; the first one when there is none of that name. */
    public void show(String name) {
        List<HelpPage> all = pages.getItems();
        pages.setValue(all.stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElse(all.getFirst()));
    }

    private static Node drawn(HelpPage.Block block) {
        return switch (block) {
            case HelpPage.Heading heading -> text(heading.text(), "section-title");
            case HelpPage.Paragraph paragraph -> text(paragraph.text(), "help-text");
            case HelpPage.Point point -> {
                var bullet = new Label("•");
                bullet.setMinWidth(Region.USE_PREF_SIZE);
                yield line(bullet, point.text());
            }
            case HelpPage.Key key -> {
                var keys = new Label(key.keys());
                keys.getStyleClass().add("help-keys");
                yield line(keys, key.does());
            }
        };
    }

    private static HBox line(Label before, String text) {
        var words = text(text, "help-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        return new HBox(8, before, words);
    }

    private static Label text(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(style);
        return label;
    }
}
