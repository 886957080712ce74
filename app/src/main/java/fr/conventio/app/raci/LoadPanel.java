package fr.conventio.app.raci;

import fr.conventio.app.text.Texts;
import fr.conventio.model.raci.LegendLetter;
import fr.conventio.model.raci.load.LetterCounts;
import fr.conventio.model.raci.load.RaciLoad;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many letters each role holds, and each section has. */
final class LoadPanel extends VBox {
    private final RaciViewModel model;
    private final Texts texts;

    LoadPanel(RaciViewModel model, Texts texts) {
        super(16);
        this.model = model;
        this.texts = texts;
        setId("raci-load");
        getStyleClass().add("side-panel-content");
    }

    void follow() {
        var raci = model.raci();
        var load = RaciLoad.of(raci);
        var roles = grid();
        raci.roles().forEach(role -> line(roles, role.name(), role.fullName(), load.of(role.id()), "figure"));
        line(roles, texts.get("raci.load.total"), "", load.total(), "figure-total");
        var sections = grid();
        load.sections(raci).forEach(section -> section(sections, section.name(), load.of(section.id())));
        getChildren()
                .setAll(
                        Sentences.muted(texts.get("raci.load.hint")),
                        new VBox(8, Sentences.title(texts.get("raci.load.roles")), roles),
                        new VBox(8, Sentences.title(texts.get("raci.load.sections")), sections));
    }

    private GridPane grid() {
        var grid = new GridPane(12, 4);
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(name);
        var codes = codes();
        for (int column = 1; column <= codes.size() + 1; column++) {
            var figure = new ColumnConstraints();
            figure.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figure);
            var heading = new Label(column <= codes.size() ? codes.get(column - 1) : texts.get("raci.load.cells"));
            heading.getStyleClass().add("muted");
            heading.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(heading, column, 0);
        }
        return grid;
    }

    private List<String> codes() {
        return model.raci().legend().stream().map(LegendLetter::code).toList();
    }

    private void line(GridPane grid, String name, String full, LetterCounts counts, String style) {
        int row = grid.getRowCount();
        var label = new Label(name);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        if (!full.isEmpty()) {
            label.setTooltip(new Tooltip(full));
        }
        grid.add(label, 0, row);
        figures(grid, row, counts, style);
    }

    /** Its name is long: the figures stand below it. */
    private void section(GridPane grid, String name, LetterCounts counts) {
        int row = grid.getRowCount();
        var label = new Label(name);
        label.setWrapText(true);
        grid.add(label, 0, row, GridPane.REMAINING, 1);
        figures(grid, row + 1, counts, "figure");
    }

    private void figures(GridPane grid, int row, LetterCounts counts, String style) {
        var codes = codes();
        for (int column = 1; column <= codes.size(); column++) {
            grid.add(figure(counts.of(codes.get(column - 1)), style), column, row);
        }
        grid.add(figure(counts.cells(), style), codes.size() + 1, row);
    }

    private Label figure(int count, String style) {
        var label = new Label(texts.number(count));
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
