package fr.conventio.app.roster.reading;

import fr.conventio.app.roster.columns.Headings;
import fr.conventio.app.roster.columns.RosterColumn;
import fr.conventio.app.text.Texts;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.Told;
import fr.conventio.model.roster.reading.Decisions.CellPlace;
import fr.conventio.model.roster.reading.LinePlace;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;

/** The lines that can be taken, as they were read; what is typed in a cell stands for what the file says there. */
final class AcceptedLines {
    /** Of employers that are still to be told, too. */
    private static final double EMPLOYER_WIDTH = 150;

    private static final double SERVICE_WIDTH = 160;

    private final ImportViewModel model;
    private final Texts texts;
    private final TableView<Line> table;
    private Set<PostField> told = Set.of();
    private PostCells texting = new PostCells(Roster.EMPTY);

    /** A post and where it stands in its file. */
    record Line(Post post, LinePlace place) {}

    AcceptedLines(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        this.table = Columns.table(model.tools());
        table.setId("accepted");
        table.setEditable(true);
        table.getStyleClass().add("dense");
        table.setAccessibleText(texts.get("import.review.accepted.spoken"));
    }

    TableView<Line> node() {
        return table;
    }

    /** @param wanted a part of the lines' texts, folded; empty for all */
    void list(Road road, RosterReading reading, String wanted) {
        texting =
                new PostCells(road.base().with(reading.newParties(), List.of()).with(reading.newServices(), List.of()));
        var nowTold = EnumSet.of(PostField.SERVICE, PostField.FUNCTION, PostField.CATEGORY, PostField.EMPLOYER);
        nowTold.addAll(Told.by(road.understanding(), reading));
        if (!nowTold.equals(told)) {
            told = nowTold;
            drawColumns();
        }
        var lines = new ArrayList<Line>();
        for (int line = 0; line < reading.posts().size(); line++) {
            var post = reading.posts().get(line);
            if (wanted.isEmpty()
                    || told.stream()
                            .anyMatch(field ->
                                    Plain.fold(texting.text(post, field)).contains(wanted))) {
                lines.add(new Line(post, reading.places().get(line)));
            }
        }
        table.setItems(FXCollections.observableArrayList(lines));
    }

    /** What the file tells, and who it is about before all. */
    private void drawColumns() {
        table.getColumns().clear();
        TableColumn<Line, String> row = Columns.of(
                texts.get("import.column.row"),
                60,
                line -> Integer.toString(line.place().row()));
        row.getStyleClass().add("number-column");
        table.getColumns().add(row);
        for (var field : List.of(PostField.STAFF_NUMBER, PostField.NAME)) {
            if (told.contains(field)) {
                table.getColumns().add(column(field, field == PostField.NAME ? EMPLOYER_WIDTH : 90));
            }
        }
        for (var described : RosterColumn.all()) {
            var field = described.field();
            if (told.contains(field) && !field.isPersonal()) {
                table.getColumns()
                        .add(column(
                                field,
                                switch (field) {
                                    case SERVICE -> SERVICE_WIDTH;
                                    case EMPLOYER -> EMPLOYER_WIDTH;
                                    default -> described.width();
                                }));
            }
        }
    }

    private TableColumn<Line, String> column(PostField field, double width) {
        var column = new TableColumn<Line, String>(Headings.of(field, texts));
        column.setPrefWidth(width);
        column.setCellValueFactory(
                line -> new ReadOnlyStringWrapper(texting.text(line.getValue().post(), field)));
        column.setCellFactory(all -> new TextFieldTableCell<>(new DefaultStringConverter()));
        column.setOnEditCommit(event -> {
            if (!event.getNewValue().equals(event.getOldValue())) {
                var place = event.getRowValue().place();
                model.decide(decisions ->
                        decisions.withCell(new CellPlace(place.sheet(), place.row(), field), event.getNewValue()));
            }
        });
        return column;
    }
}
