package fr.conventio.app.roster;

import fr.conventio.app.dossier.Figures;
import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.roster.totals.Tally;
import fr.conventio.model.wording.French;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The model's totals beside the table; they follow each edit. A click on one shows the posts it counts, and them alone. */
final class TotalsPanel extends ScrollPane {
    private static final double WIDTH = 276;

    private final RosterViewModel model;
    private final Texts texts;
    private final double width;
    private final VBox sections = new VBox(18);

    TotalsPanel(RosterViewModel model, Texts texts, double scale) {
        this.model = model;
        this.texts = texts;
        this.width = WIDTH * scale;
        setId("totals");
        getStyleClass().add("totals-panel");
        sections.getStyleClass().add("totals");
        setContent(sections);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(width + 36);
        setAccessibleText(texts.get("totals.title"));
        model.dossier().figures().subscribe(this::show);
    }

    private void show(Figures figures) {
        var totals = figures.totals();
        sections.getChildren()
                .setAll(
                        categories(totals),
                        employers(figures.act().roster(), totals),
                        transfers(totals),
                        services(figures.act().roster(), totals));
    }

    private VBox categories(RosterTotals totals) {
        var legend = new HBox(12);
        for (var category : Category.values()) {
            var label =
                    new Label(category.name() + " " + texts.number(totals.all().of(category)));
            label.setId("total-category-" + category.name());
            label.getStyleClass().addAll("legend", style(category));
            legend.getChildren().add(label);
        }
        return section("totals.categories", bar(totals.all()), legend);
    }

    private VBox employers(Roster roster, RosterTotals totals) {
        var grid = grid();
        heading(grid, "", "A", "B", "C", texts.get("totals.agents"), texts.get("totals.fte"));
        int row = 1;
        for (var entry : totals.byEmployer().entrySet()) {
            var name = roster.partyName(entry.getKey());
            line(grid, row++, leading(name, Map.of(PostField.EMPLOYER, name)), entry.getValue(), "figure");
        }
        line(grid, row, figure(texts.get("totals.all"), "figure-total"), totals.all(), "figure-total");
        return section("totals.employers", grid);
    }

    private VBox transfers(RosterTotals totals) {
        var grid = grid();
        int row = 0;
        for (var entry : totals.transfersByDate().entrySet()) {
            var day = French.date(entry.getKey());
            var posts = Map.of(PostField.TRANSFER, Decision.YES.label(), PostField.TRANSFER_DATE, day);
            count(grid, row++, leading(texts.get("totals.transferred", day), posts), entry.getValue());
        }
        row = countIfAny(
                grid,
                row,
                "totals.undated",
                Map.of(PostField.TRANSFER, Decision.YES.label(), PostField.TRANSFER_DATE, PostCells.NO_DATE),
                totals.transfersUndated());
        row = countIfAny(grid, row, "totals.deferred", decided(Decision.DEFERRED), totals.deferred());
        row = countIfAny(grid, row, "totals.not_transferred", decided(Decision.NO), totals.notTransferred());
        countIfAny(grid, row, "totals.undecided", decided(Decision.UNDECIDED), totals.undecided());
        return section("totals.transfers", grid);
    }

    private VBox services(Roster roster, RosterTotals totals) {
        int largest = totals.byService().values().stream()
                .mapToInt(service -> service.tally().headcount())
                .max()
                .orElse(1);
        var lines = new VBox(2);
        totals.byService().forEach((id, service) -> {
            var name = new Label(roster.serviceName(id));
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var number = new Label(texts.number(service.tally().headcount()));
            number.getStyleClass().add("figure");
            int transferred = service.transferred();
            int others = service.tally().headcount() - transferred;
            var bar = Bars.bar(
                    width, largest, List.of(new Bars.Part(transferred, "accent"), new Bars.Part(others, "rest")));
            var hint = texts.get("totals.service.hint", transferred, others);
            var line = new Button(null, new VBox(3, new HBox(8, name, number), bar));
            line.getStyleClass().add("service-line");
            line.setAccessibleText(name.getText() + " " + number.getText() + " – " + hint);
            line.setTooltip(new Tooltip(hint));
            line.setOnAction(event -> filter(Map.of(PostField.SERVICE, roster.serviceName(id))));
            lines.getChildren().add(line);
        });
        var legend =
                new HBox(12, legend("totals.legend.transferred", "accent"), legend("totals.legend.others", "rest"));
        return section("totals.services", legend, lines);
    }

    private static Map<PostField, String> decided(Decision decision) {
        return Map.of(PostField.TRANSFER, decision.label());
    }

    /** A line's name that leads to the posts it counts. */
    private Hyperlink leading(String name, Map<PostField, String> posts) {
        var link = new Hyperlink(name);
        link.getStyleClass().add("total-link");
        link.setOnAction(event -> {
            link.setVisited(false);
            filter(posts);
        });
        return link;
    }

    /** Shows the posts that have these texts; all of them again where they were shown already. */
    private void filter(Map<PostField, String> posts) {
        var query = model.query().get();
        var allowed = query.allowed();
        boolean already = posts.entrySet().stream()
                .allMatch(wanted -> Set.of(wanted.getValue()).equals(allowed.get(wanted.getKey())));
        for (var wanted : posts.entrySet()) {
            query = query.withAllowed(wanted.getKey(), already ? Set.of() : Set.of(wanted.getValue()));
        }
        model.show(query);
    }

    private Label legend(String key, String style) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("legend", style);
        return label;
    }

    private HBox bar(Tally tally) {
        return Bars.bar(
                width,
                tally.headcount(),
                Arrays.stream(Category.values())
                        .map(category -> new Bars.Part(tally.of(category), style(category)))
                        .toList());
    }

    private static String style(Category category) {
        return "category-" + category.name().toLowerCase(Locale.ROOT);
    }

    private VBox section(String title, Node... content) {
        var heading = new Label(texts.get(title));
        heading.getStyleClass().add("section-title");
        var section = new VBox(8, heading);
        section.getChildren().addAll(content);
        return section;
    }

    private static GridPane grid() {
        var grid = new GridPane(9, 4);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        for (int i = 0; i < 5; i++) {
            var figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figure);
        }
        return grid;
    }

    private static void heading(GridPane grid, String... titles) {
        for (int i = 0; i < titles.length; i++) {
            var label = new Label(titles[i]);
            label.getStyleClass().add("muted");
            label.setMinWidth(USE_PREF_SIZE);
            grid.add(label, i, 0);
        }
    }

    private void line(GridPane grid, int row, Labeled name, Tally tally, String style) {
        grid.add(name, 0, row);
        int column = 1;
        for (var category : Category.values()) {
            grid.add(figure(texts.number(tally.of(category)), style), column++, row);
        }
        grid.add(figure(texts.number(tally.headcount()), style), column++, row);
        grid.add(figure(texts.decimal(tally.fullTimeEquivalent().rounded(2)), style), column, row);
    }

    private int countIfAny(GridPane grid, int row, String key, Map<PostField, String> posts, int agents) {
        if (agents == 0) {
            return row;
        }
        count(grid, row, leading(texts.get(key), posts), agents);
        return row + 1;
    }

    private void count(GridPane grid, int row, Labeled name, int agents) {
        grid.add(name, 0, row);
        grid.add(figure(texts.number(agents), "figure"), 1, row);
    }

    private static Label figure(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
