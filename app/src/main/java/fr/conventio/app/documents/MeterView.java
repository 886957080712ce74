package fr.conventio.app.documents;

import fr.conventio.app.room.Tools;
import fr.conventio.app.text.Texts;
import fr.conventio.model.publication.PublicRoster;
import fr.conventio.model.publication.Trait;
import fr.conventio.model.roster.Roster;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How easily agents are found out from the roster, and what the public copy hides until they are not. */
final class MeterView extends ScrollPane {
    private static final double BAR = 320;
    /** Of the width: what is hidden, of how many, why. */
    private static final double[] COLUMNS = {30, 8, 62};

    private final Tools tools;
    private final Texts texts;
    private int asked;

    MeterView(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        setId("documents-meter");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** Measures beside the work; a later wish overtakes an earlier one. */
    void show(Roster roster) {
        int wish = ++asked;
        tools.screen()
                .run(
                        progress -> PublicRoster.of(roster, PublicRoster.USUAL_LEAST),
                        published -> {
                            if (wish == asked) {
                                show(published);
                            }
                        },
                        tools::tell);
    }

    private void show(PublicRoster published) {
        var before = published.before();
        var content = new VBox(
                12,
                heading("documents.meter.before"),
                bar(before.unique(), before.posts()),
                words("meter-before", texts.get("documents.meter.unique", before.unique(), before.posts())),
                heading("documents.meter.after"),
                bar(0, before.posts()),
                words(
                        "meter-after",
                        texts.get(
                                "documents.meter.safe", published.smallest(), published.least(), published.withheld())),
                heading("documents.meter.hidden"),
                reasons(published));
        content.getStyleClass().add("meter");
        setContent(content);
    }

    private Label heading(String key) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("card-title");
        heading.setWrapText(true);
        return heading;
    }

    private static Label words(String id, String text) {
        var words = new Label(text);
        words.setId(id);
        words.setWrapText(true);
        return words;
    }

    private static HBox bar(int part, int whole) {
        var filled = new Region();
        filled.getStyleClass().add("meter-part");
        double width = whole == 0 ? 0 : BAR * part / whole;
        filled.setMinWidth(width);
        filled.setMaxWidth(width);
        var bar = new HBox(filled);
        bar.getStyleClass().add("meter-bar");
        bar.setMinWidth(BAR);
        bar.setMaxWidth(BAR);
        return bar;
    }

    private GridPane reasons(PublicRoster published) {
        var grid = new GridPane(16, 8);
        for (double share : COLUMNS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        int row = 0;
        add(
                grid,
                row++,
                texts.get("documents.meter.never"),
                published.before().posts(),
                texts.get("documents.meter.never.reason"));
        for (var trait : Trait.values()) {
            int hidden = published.hidden(trait);
            if (hidden > 0) {
                add(grid, row++, texts.say(trait.label()), hidden, texts.say(trait.reason(published.least())));
            }
        }
        return grid;
    }

    private void add(GridPane grid, int row, String what, int agents, String why) {
        var name = new Label(what);
        name.getStyleClass().add("strong");
        name.setWrapText(true);
        var count = new Label(texts.number(agents));
        count.setMinWidth(Region.USE_PREF_SIZE);
        var reason = new Label(why);
        reason.setWrapText(true);
        reason.getStyleClass().add("muted");
        grid.addRow(row, name, count, reason);
    }
}
