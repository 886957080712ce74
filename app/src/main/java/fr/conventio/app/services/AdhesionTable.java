package fr.conventio.app.services;

import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.wording.French;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The adhesions of one party or to one line: what is at their other end, and from when to when. */
final class AdhesionTable extends TableView<Adhesion> {
    private static final double NAME_WIDTH = 320;
    private static final double LEAST_NAME = 140;
    private static final double DATE_WIDTH = 100;
    private static final double DOUBT_WIDTH = 300;

    private final ServicesViewModel model;
    private final Texts texts;

    /**
     * @param key where the keys of its texts begin, with a point at the end
     * @param name what is at the other end
     * @param open what leads to the cell of an adhesion
     * @param scale of the letters
     */
    AdhesionTable(
            ServicesViewModel model,
            Texts texts,
            String key,
            Function<Adhesion, String> name,
            Consumer<Adhesion> open,
            double scale) {
        this.model = model;
        this.texts = texts;
        setAccessibleText(texts.get(key + "name"));
        getStyleClass().add("dense");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(EmptyState.saying(texts.get(key + "empty")));
        getColumns().add(column(key + "line", NAME_WIDTH, LEAST_NAME * scale, name));
        getColumns().add(column("services.choices.from", DATE_WIDTH * scale, DATE_WIDTH * scale, this::from));
        // A date never gives way to a name.
        getColumns()
                .add(column(
                        "services.choices.until",
                        DATE_WIDTH * scale,
                        DATE_WIDTH * scale,
                        adhesion -> written(adhesion.end())));
        getColumns().add(column("services.choices.doubt", DOUBT_WIDTH, DATE_WIDTH * scale, Adhesion::doubt));
        // A table of one line would not choose it on an arrow key: it has the cursor already.
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty() && !getItems().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(open);
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                chosen(open);
            }
        });
    }

    private void chosen(Consumer<Adhesion> open) {
        var adhesion = getSelectionModel().getSelectedItem();
        if (adhesion != null) {
            open.accept(adhesion);
        }
    }

    private TableColumn<Adhesion, String> column(
            String key, double width, double least, Function<Adhesion, String> text) {
        var column = new TableColumn<Adhesion, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setSortable(false);
        column.setCellValueFactory(adhesion -> new ReadOnlyStringWrapper(text.apply(adhesion.getValue())));
        return column;
    }

    private String from(Adhesion adhesion) {
        var start = adhesion.start();
        if (start != null) {
            return French.date(start);
        }
        var effective = model.dossier().picture().get().dossier().effectiveDate();
        return model.perimeter()
                .find(adhesion.leaf().service())
                .map(service -> French.date(service.worksFrom(effective)))
                .orElse("");
    }

    private static String written(@Nullable LocalDate date) {
        return date == null ? "" : French.date(date);
    }
}
