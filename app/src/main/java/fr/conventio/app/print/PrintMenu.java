package fr.conventio.app.print;

import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.room.Tools;
import fr.conventio.app.theme.Icon;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.PieceKind;
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

    /**
     * The menu of a room whose document is an annex.
     *
     * @param wanted which of the dossier's documents
     */
    public PrintMenu(String label, OpenDossier dossier, Tools tools, Predicate<Piece> wanted) {
        this(label, dossier, tools, wanted, PieceKind.ROSTER.formats());
    }

    /**
     * @param wanted which of the dossier's documents
     * @param formats those that are offered; a document that has not one of them is left out of it
     */
    public PrintMenu(
            String label, OpenDossier dossier, Tools tools, Predicate<Piece> wanted, Collection<Format> formats) {
        super(label, Icon.DOCUMENT.node());
        this.printing = new PrintPieces(dossier, tools);
        this.tools = tools;
        this.wanted = wanted;
        setId("print");
        getStyleClass().add("accent");
        setMinWidth(Region.USE_PREF_SIZE);
        var texts = tools.texts();
        var all = texts.get(formats.size() > 2 ? "print.every" : "print.all");
        getItems().add(item("print-all", all, formats));
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
