package fr.conventio.app.impact;

import fr.conventio.app.text.Texts;
import fr.conventio.model.impact.ImpactDegree;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactNature;
import fr.conventio.model.impact.ImpactNatureId;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.impact.ImpactSheetId;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Natures against sheets: where much changes, and for whom. A cell leads to its line. */
final class HeatMap extends ScrollPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass OWN = PseudoClass.getPseudoClass("own");
    private static final double NAME_WIDTH = 320;
    private static final double TITLE_WIDTH = 230;

    private final ImpactViewModel model;
    private final Texts texts;
    private final BiConsumer<ImpactSheetId, ImpactNatureId> lead;
    private final GridPane grid = new GridPane(2, 2);
    private final VBox content = new VBox(16);
    private final List<List<Label>> cells = new ArrayList<>();
    private int line;
    private int place;

    /** @param lead asked to go to a line of a sheet */
    HeatMap(ImpactViewModel model, Texts texts, BiConsumer<ImpactSheetId, ImpactNatureId> lead) {
        this.model = model;
        this.texts = texts;
        this.lead = lead;
        getStyleClass().add("impact-desk");
        setFocusTraversable(false);
        grid.setId("impact-map");
        grid.getStyleClass().add("impact-map");
        grid.setFocusTraversable(true);
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        content.getStyleClass().add("impact-map-desk");
        content.getChildren().addAll(legend(), grid);
        setContent(content);
    }

    private HBox legend() {
        var legend = new HBox(16);
        for (int degree = ImpactDegree.NONE; degree <= ImpactDegree.MOST; degree++) {
            var figure = new Label(Integer.toString(degree));
            figure.getStyleClass().addAll("degree-step", "degree-" + degree);
            figure.pseudoClassStateChanged(PseudoClass.getPseudoClass("reached"), true);
            var word = new Label(texts.say(ImpactDegree.of(degree).label()));
            var entry = new HBox(6, figure, word);
            entry.getStyleClass().add("impact-legend");
            legend.getChildren().add(entry);
        }
        return legend;
    }

    void enter() {
        // A scroll pane that was never shown has not taken in its content, which then cannot have the cursor.
        applyCss();
        grid.requestFocus();
    }

    void show() {
        var sheets = model.impacts().sheets();
        var natures = model.impacts().natures();
        cells.clear();
        grid.getChildren().clear();
        grid.getColumnConstraints().clear();
        grid.getColumnConstraints().add(new ColumnConstraints(NAME_WIDTH));
        for (int column = 0; column < sheets.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setMinWidth(Region.USE_PREF_SIZE);
            grid.getColumnConstraints().add(constraints);
            var title = new Label(sheets.get(column).title());
            title.setWrapText(true);
            title.setMaxWidth(TITLE_WIDTH);
            title.getStyleClass().add("impact-map-title");
            grid.add(title, column + 1, 0);
        }
        int row = 1;
        var domain = "";
        for (var nature : natures) {
            if (!nature.domain().equals(domain)) {
                domain = nature.domain();
                var heading = new Label(domain);
                heading.getStyleClass().add("impact-domain");
                grid.add(heading, 0, row++, sheets.size() + 1, 1);
            }
            var name = new Label(nature.name());
            name.setWrapText(true);
            grid.add(name, 0, row);
            cells.add(line(sheets, nature, row++));
        }
        line = Math.clamp(line, 0, Math.max(0, cells.size() - 1));
        place = Math.clamp(place, 0, Math.max(0, sheets.size() - 1));
        mark();
    }

    private List<Label> line(List<ImpactSheet> sheets, ImpactNature nature, int row) {
        var labels = new ArrayList<Label>();
        for (int column = 0; column < sheets.size(); column++) {
            var sheet = sheets.get(column);
            var of = model.impacts().line(sheet.id(), nature.id());
            var degree = of.degree();
            var label = new Label(degree == null ? texts.get("impacts.degree.none") : said(degree));
            label.getStyleClass().add("impact-heat");
            if (degree != null) {
                label.getStyleClass().add("degree-" + degree.to());
            }
            label.pseudoClassStateChanged(OWN, sheet.model() != null && of.isOwn(ImpactField.DEGREE));
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            int at = column;
            int index = cells.size();
            label.setOnMouseClicked(event -> {
                choose(index, at);
                lead.accept(sheet.id(), nature.id());
            });
            grid.add(label, column + 1, row);
            labels.add(label);
        }
        return labels;
    }

    private String said(ImpactDegree degree) {
        Message word = degree.label();
        return degree.written() + " – " + texts.say(word);
    }

    private void pressed(KeyEvent event) {
        if (cells.isEmpty() || cells.getFirst().isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case UP -> choose(line - 1, place);
            case DOWN -> choose(line + 1, place);
            case LEFT -> choose(line, place - 1);
            case RIGHT -> choose(line, place + 1);
            case ENTER, F2, SPACE ->
                lead.accept(
                        model.impacts().sheets().get(place).id(),
                        model.impacts().natures().get(line).id());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void choose(int newLine, int newPlace) {
        line = Math.clamp(newLine, 0, cells.size() - 1);
        place = Math.clamp(newPlace, 0, cells.getFirst().size() - 1);
        mark();
    }

    private void mark() {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                cells.get(i).get(j).pseudoClassStateChanged(CURRENT, i == line && j == place);
            }
        }
        if (line < cells.size() && place < cells.get(line).size()) {
            grid.setAccessibleText(model.impacts().natures().get(line).name() + ", "
                    + model.impacts().sheets().get(place).title() + ", "
                    + cells.get(line).get(place).getText());
        }
    }
}
