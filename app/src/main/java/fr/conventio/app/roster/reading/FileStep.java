package fr.conventio.app.roster.reading;

import fr.conventio.app.entry.Shown;
import fr.conventio.app.room.ToolLine;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.roster.reading.FoundTable;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the file is, how its letters are read, which of its tables are taken, and how it looks. */
final class FileStep implements StepView {
    /** As many rows as a glance takes in. */
    private static final int PREVIEW_ROWS = 60;

    private static final int PREVIEW_COLUMNS = 40;
    private static final double COLUMN_WIDTH = 140;
    /** Mac Roman is chosen by hand: no letter of it tells it apart. */
    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850");

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private final ImportViewModel model;
    private final Texts texts;
    private final VBox facts = new VBox(8);
    private final TableView<SourceRow> preview;
    private final Label sheetName = new Label();
    private final ComboBox<SourceSheet> sheets = new ComboBox<>();
    private final Button header = new Button();
    private final BorderPane page = new BorderPane();
    private Optional<SourceFile> shown = Optional.empty();

    FileStep(ImportViewModel model) {
        this.model = model;
        this.texts = model.tools().texts();
        this.preview = Columns.table(model.tools());
        preview.setId("import-preview");
        preview.getStyleClass().add("dense");
        preview.setAccessibleText(texts.get("import.preview"));
        facts.getStyleClass().add("import-facts");
        var scroll = new ScrollPane(facts);
        scroll.getStyleClass().add("import-desk");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(340);
        page.setTop(scroll);
        sheets.setId("import-preview-sheet");
        sheets.setAccessibleText(texts.get("import.preview.sheet"));
        sheets.setConverter(Shown.by(SourceSheet::name));
        sheets.valueProperty().subscribe(sheet -> {
            if (sheet != null) {
                preview(sheet);
            }
        });
        header.setId("import-header-here");
        header.setMinWidth(Region.USE_PREF_SIZE);
        header.setTooltip(new Tooltip(texts.get("import.header.hint")));
        header.setOnAction(event -> beginTable());
        preview.getSelectionModel().selectedItemProperty().subscribe(row -> {
            header.setDisable(row == null);
            header.setText(
                    row == null
                            ? texts.get("import.header.choose")
                            : texts.get("import.header.here", Integer.toString(row.number())));
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var line = new ToolLine(12, sheetName, sheets, space, header);
        line.getStyleClass().add("import-preview-head");
        page.setCenter(new BorderPane(preview, line, null, null, null));
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void focus() {
        preview.requestFocus();
    }

    @Override
    public void show(Road road) {
        var source = road.source();
        facts.getChildren().setAll(format(source));
        var tables = road.understanding().tables();
        if (!tables.isEmpty()) {
            facts.getChildren().add(section("import.tables"));
        }
        for (int nth = 0; nth < tables.size(); nth++) {
            facts.getChildren().add(table(nth, tables.get(nth)));
        }
        if (!source.remarks().isEmpty() || !road.understanding().remarks().isEmpty()) {
            facts.getChildren().add(section("import.remarks"));
            source.remarks().forEach(remark -> facts.getChildren().add(remark(remark)));
            road.understanding().remarks().forEach(remark -> facts.getChildren().add(remark(remark)));
        }
        preview(road);
    }

    /** The sheet that was looked at stays in sight; at first it is that of the first table taken. */
    private void preview(Road road) {
        var source = road.source();
        if (shown.filter(source::equals).isPresent()) {
            return;
        }
        shown = Optional.of(source);
        boolean isOneOfSeveral = source.sheets().size() > 1;
        sheets.setVisible(isOneOfSeveral);
        sheets.setManaged(isOneOfSeveral);
        sheetName.setText(texts.get(isOneOfSeveral ? "import.preview.sheet" : "import.preview.words"));
        sheets.getItems().setAll(source.sheets());
        sheets.setValue(road.understanding().taken().stream()
                .findFirst()
                .map(FoundTable::sheet)
                .flatMap(source::sheet)
                .or(() -> source.sheets().stream().findFirst())
                .orElse(null));
    }

    private void beginTable() {
        var row = preview.getSelectionModel().getSelectedItem();
        var sheet = sheets.getValue();
        if (row != null && sheet != null) {
            shown.ifPresent(source -> model.understand(
                    understanding -> TableFinder.headed(source, understanding, sheet.name(), row.number())));
        }
    }

    private ToolLine format(SourceFile source) {
        var line = new ToolLine(12, new Label(texts.say(source.format().label())));
        line.getStyleClass().add("import-line");
        var charset = source.charset();
        var separator = source.separator();
        if (source.format() == FileFormat.CSV && charset != null) {
            var charsets = new ComboBox<>(FXCollections.observableArrayList(CHARSETS));
            charsets.setId("import-charset");
            charsets.setAccessibleText(texts.get("import.charset"));
            if (!CHARSETS.contains(charset.name())) {
                charsets.getItems().add(charset.name());
            }
            charsets.setValue(charset.name());
            charsets.setOnAction(event -> model.readAs(Charset.forName(charsets.getValue()), null));
            line.getChildren().addAll(new Label(texts.get("import.charset")), charsets);
        }
        if (separator != null) {
            var separators = new ComboBox<Character>();
            separators.setId("import-separator");
            separators.setAccessibleText(texts.get("import.separator"));
            separators.getItems().addAll(SEPARATORS);
            if (!SEPARATORS.contains(separator)) {
                separators.getItems().add(separator);
            }
            separators.setConverter(Shown.by(this::separator));
            separators.setValue(separator);
            separators.setOnAction(event -> model.readAs(null, separators.getValue()));
            line.getChildren().addAll(new Label(texts.get("import.separator")), separators);
        }
        return line;
    }

    private String separator(Character sign) {
        return switch (sign) {
            case ';' -> texts.get("import.separator.semicolon");
            case ',' -> texts.get("import.separator.comma");
            case '\t' -> texts.get("import.separator.tab");
            default -> String.valueOf(sign);
        };
    }

    private Label section(String key) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private ToolLine table(int nth, FoundTable table) {
        var sheet = table.sheet().isEmpty() ? texts.get("import.table.file") : texts.get("import.table", table.sheet());
        var taken = new CheckBox(sheet);
        taken.setId("import-table-" + nth);
        taken.setMnemonicParsing(false);
        taken.setSelected(table.isTaken());
        taken.setOnAction(event ->
                model.understand(understanding -> understanding.with(nth, table.withTaken(taken.isSelected()))));
        int firstLine = table.headerRow() == 0 ? table.firstRow() : table.headerRow() + table.headerRows();
        var where = new Label(texts.get(
                table.headerRow() == 0 ? "import.table.bare" : "import.table.where",
                table.headerRow(),
                firstLine,
                table.lastRow(),
                table.columns().size()));
        where.getStyleClass().add("muted");
        var line = new ToolLine(12, taken, where);
        line.getStyleClass().add("import-line");
        if (table.isHidden()) {
            var hidden = new Label(texts.get("import.table.hidden"), Icon.DOUBT.node());
            hidden.getStyleClass().add("doubt-text");
            line.getChildren().add(hidden);
        }
        return line;
    }

    private Label remark(Message remark) {
        var words = new Label(texts.say(remark), Icon.DOUBT.node());
        words.getGraphic().getStyleClass().add("mark-doubt");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }

    private void preview(SourceSheet sheet) {
        var rows = sheet.rows().subList(0, Math.min(PREVIEW_ROWS, sheet.rows().size()));
        preview.getColumns().clear();
        column(Columns.of(texts.get("import.column.row"), 60, row -> Integer.toString(row.number())));
        int columns = Math.min(PREVIEW_COLUMNS, sheet.columns());
        for (int nth = 0; nth < columns; nth++) {
            int place = nth;
            column(Columns.of(SourceRow.columnLetters(nth), COLUMN_WIDTH, row -> row.cell(place)));
        }
        preview.setItems(FXCollections.observableArrayList(rows));
    }

    private void column(TableColumn<SourceRow, String> column) {
        column.setSortable(false);
        preview.getColumns().add(column);
    }
}
