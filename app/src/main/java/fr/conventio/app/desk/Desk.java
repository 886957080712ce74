package fr.conventio.app.desk;

import fr.conventio.model.document.ActFiles;
import fr.conventio.model.document.PagePictures;
import fr.conventio.model.document.Press;
import fr.conventio.model.itservices.form.InventoryForms;
import fr.conventio.model.roster.answer.SenderFiles;
import fr.conventio.model.roster.memory.MappingShelf;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.model.table.TableSource;
import java.nio.file.Path;
import java.time.Clock;

/**
 * What the window and the command line work with.
 *
 * @param mappings what was settled about senders' files
 * @param author who the journal says made an edit
 * @param defaultStore the store that is opened when no other is named
 * @param settings the file where the window keeps its size, theme and columns
 */
public record Desk(
        StoreKeeper keeper,
        TableSource source,
        Press press,
        InventoryForms forms,
        ActFiles acts,
        PagePictures pictures,
        SenderFiles senderFiles,
        MappingShelf mappings,
        Clock clock,
        String author,
        Path defaultStore,
        Path settings) {
    /** With the window's memory in another file. */
    public Desk withSettings(Path file) {
        return new Desk(
                keeper, source, press, forms, acts, pictures, senderFiles, mappings, clock, author, defaultStore, file);
    }
}
