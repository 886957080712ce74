package fr.conventio.app.documents;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.text.Texts;
import fr.conventio.app.theme.EmptyState;
import fr.conventio.model.document.Production;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** All documents that were ever given out, the newest first, each with the state of the dossier that it shows. */
final class History extends TableView<Production> {
    private static final int DIGEST_SHOWN = 16;
    /** Of a column, so that a moment is read whole. */
    private static final double LEAST = 128;

    private final Texts texts;
    private final double scale;

    /** @param scale of the letters; with larger ones the table is wider than its place rather than its words cut */
    History(OpenDossier dossier, Standing standing, Ages ages, Texts texts, double scale) {
        this.texts = texts;
        this.scale = scale;
        setId("documents-history");
        getStyleClass().add("dense");
        setAccessibleText(texts.get("documents.face.history"));
        setPlaceholder(EmptyState.saying(texts.get("documents.history.empty")));
        setColumnResizePolicy(scale > 1 ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns().add(column("at", 130, production -> Standing.moment(production.at())));
        getColumns().add(column("document", 260, Production::title));
        getColumns().add(column("format", 70, Standing::format));
        getColumns().add(column("state", 250, standing::ofGiven));
        var entry = column("entry", 90, production -> texts.number(production.sequence()));
        entry.getStyleClass().add("number-column");
        getColumns().add(entry);
        getColumns().add(column("digest", 150, production -> production.digest().substring(0, DIGEST_SHOWN)));
        dossier.picture()
                .subscribe(picture -> setItems(
                        FXCollections.observableArrayList(picture.productions().reversed())));
        ages.known().subscribe(known -> refresh());
    }

    private TableColumn<Production, String> column(String key, double width, Function<Production, String> text) {
        var column = new TableColumn<Production, String>(texts.get("documents.history." + key));
        column.setPrefWidth(width * scale);
        column.setMinWidth(Math.min(width, LEAST) * scale);
        column.setSortable(false);
        column.setCellValueFactory(production -> new ReadOnlyStringWrapper(text.apply(production.getValue())));
        return column;
    }
}
