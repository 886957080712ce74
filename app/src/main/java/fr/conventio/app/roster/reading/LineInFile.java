package fr.conventio.app.roster.reading;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.reading.FoundColumn;
import fr.conventio.model.roster.reading.FoundTable;
import fr.conventio.model.roster.reading.Meaning;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The whole line of the file about which there is something to say: whose it is, and what stands beside the cell. */
final class LineInFile {
    private final Texts texts;
    private final VBox parts = new VBox(8);
    private final ScrollPane page = new ScrollPane(parts);

    LineInFile(Texts texts) {
        this.texts = texts;
        parts.setId("import-line-in-file");
        parts.getStyleClass().add("import-cells");
        page.getStyleClass().add("import-cells-page");
        page.setFitToWidth(true);
    }

    Node node() {
        return page;
    }

    /** What tells whose line it is: the agent's names, the function; empty where the file has no such column. */
    static String who(Road road, String sheet, int row) {
        return at(road, sheet, row)
                .map(found -> Stream.of(Meaning.NAME, Meaning.FIRST_NAME, Meaning.FUNCTION)
                        .flatMap(meaning -> table(road, sheet, row).flatMap(table -> table.column(meaning)).stream())
                        .map(column -> found.cell(column.column()).strip())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .orElse("");
    }

    void show(@Nullable Road road, @Nullable ReviewLine line) {
        parts.getChildren().clear();
        var found = road == null || line == null ? Optional.<SourceRow>empty() : at(road, line.sheet(), line.row());
        page.setVisible(found.isPresent());
        page.setManaged(found.isPresent());
        if (road == null || line == null || found.isEmpty()) {
            return;
        }
        var title = new Label(texts.get("import.line", Integer.toString(line.row())));
        title.getStyleClass().add("section-title");
        var reason = new Label(
                texts.say(line.words()), (line.kind() == ReviewLine.Kind.REFUSED ? Icon.ERROR : Icon.DOUBT).node());
        reason.getGraphic().getStyleClass().add(line.kind() == ReviewLine.Kind.REFUSED ? "mark-error" : "mark-doubt");
        reason.setWrapText(true);
        parts.getChildren().addAll(title, reason);
        table(road, line.sheet(), line.row()).map(FoundTable::columns).orElse(List.of()).stream()
                .filter(column -> !found.get().cell(column.column()).isBlank() || isInQuestion(line, column))
                .forEach(column -> parts.getChildren().add(cell(column, found.get(), isInQuestion(line, column))));
        page.setVvalue(0);
    }

    private VBox cell(FoundColumn column, SourceRow row, boolean isInQuestion) {
        var header = new Label(column.header().isEmpty() ? SourceRow.columnLetters(column.column()) : column.header());
        header.getStyleClass().add("muted");
        var text = row.cell(column.column());
        var value = new Label(text.isBlank() ? texts.get("import.cell.empty") : text.strip());
        value.setWrapText(true);
        value.getStyleClass().add(isInQuestion ? "section-title" : "import-value");
        return new VBox(header, value);
    }

    private static boolean isInQuestion(ReviewLine line, FoundColumn column) {
        return !line.cell().isEmpty() && line.cell().equals(SourceRow.columnLetters(column.column()) + line.row());
    }

    private static Optional<SourceRow> at(Road road, String sheet, int row) {
        return road.source().sheet(sheet).map(SourceSheet::rows).flatMap(rows -> {
            int low = 0;
            int high = rows.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (rows.get(middle).number() < row) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low < rows.size() && rows.get(low).number() == row ? Optional.of(rows.get(low)) : Optional.empty();
        });
    }

    private static Optional<FoundTable> table(Road road, String sheet, int row) {
        return road.understanding().taken().stream()
                .filter(table -> table.sheet().equals(sheet) && table.firstRow() <= row && row <= table.lastRow())
                .findFirst();
    }
}
