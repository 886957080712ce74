package fr.conventio.app.print;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The button that writes a room's documents, in one format or in all. */
public final class PrintMenu extends MenuButton {
    private final PrintPieces printing;
    private final Tools tools;
    private final Predicate<Piece> wanted;

    /** @param wanted which of the dossier's documents */
    public PrintMenu(String label, OpenDossier dossier, Tools tools, Predicate<Piece> wanted) {
        super(label, Icon.DOCUMENT.node());
        this.printing = new PrintPieces(dossier, tools);
        this.tools = tools;
        this.wanted = wanted;
        setId("print");
        getStyleClass().add("accent");
        setMinWidth(Region.USE_PREF_SIZE);
        var texts = tools.texts();
        var formats = tools.desk().press().formats();
        getItems().add(item("print-all", texts.get("print.all"), formats));
        for (var format : formats) {
            getItems().add(item("print-" + format.extension(), texts.get("print." + format), List.of(format)));
        }
    }

    private MenuItem item(String id, String label, Collection<Format> formats) {
        var item = new MenuItem(label);
        item.setId(id);
        item.setOnAction(
                event -> tools.files().chooseFolder().ifPresent(folder -> printing.print(wanted, formats, folder)));
        return item;
    }
}
