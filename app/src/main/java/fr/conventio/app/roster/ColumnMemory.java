package fr.conventio.app.roster;

import fr.conventio.app.settings.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** Keeps the columns of a table as the officer left them: order, width, which are shown. */
final class ColumnMemory {
    private final TableView<?> table;
    private final Settings settings;
    private final String name;

    ColumnMemory(TableView<?> table, Settings settings, String name) {
        this.table = table;
        this.settings = settings;
        this.name = name + ".columns";
    }

    /**
     * Puts the columns as they were, and remembers them each time the table leaves the screen.
     *
     * @return false when nothing was remembered
     */
    boolean keep() {
        boolean known = recall(table);
        table.sceneProperty().addListener((all, before, now) -> {
            if (now == null) {
                remember();
            }
        });
        table.getVisibleLeafColumns().subscribe(this::remember);
        return known;
    }

    private <S> boolean recall(TableView<S> columns) {
        Map<String, Integer> places = new HashMap<>();
        var byId = columns.getColumns().stream().collect(Collectors.toMap(TableColumn::getId, column -> column));
        for (var kept : settings.get(name, "").split(";")) {
            var parts = kept.split(":");
            var column = byId.get(parts[0]);
            if (parts.length == 3 && column != null) {
                places.put(parts[0], places.size());
                column.setPrefWidth(Double.parseDouble(parts[1]));
                column.setVisible(Boolean.parseBoolean(parts[2]));
            }
        }
        if (places.size() == byId.size()) {
            var ordered = new ArrayList<>(columns.getColumns());
            ordered.sort(Comparator.comparing(column -> places.get(column.getId())));
            columns.getColumns().setAll(ordered);
        }
        return !places.isEmpty();
    }

    private void remember() {
        settings.put(
                name,
                table.getColumns().stream()
                        .map(column -> column.getId() + ":" + Math.round(column.getWidth()) + ":" + column.isVisible())
                        .collect(Collectors.joining(";")));
    }
}
