package fr.conventio.app.desk;

import fr.conventio.model.convention.text.Markup;
import fr.conventio.model.document.ActFiles;
import fr.conventio.model.document.PagePictures;
import fr.conventio.model.document.Press;
import fr.conventio.model.itservices.form.InventoryForms;
import fr.conventio.model.passing.ExamineDocument;
import fr.conventio.model.passing.ReviewAct;
import fr.conventio.model.passing.SendAct;
import fr.conventio.model.passing.SinceLastTime;
import fr.conventio.model.roster.answer.SenderFiles;
import fr.conventio.model.roster.memory.MappingShelf;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.model.table.TableSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Supplier;

/**
 * What the window and the command line work with.
 *
 * @param book makes what acts are signed with; not before it is needed, since it takes long to load
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
        Markup markup,
        ActFiles acts,
        PagePictures pictures,
        Supplier<SignatureBook> book,
        SenderFiles senderFiles,
        MappingShelf mappings,
        Clock clock,
        String author,
        Path defaultStore,
        Path settings) {
    /** The moment, by the clocks of France. */
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(SignatureBook.ZONE));
    }

    /** The day where the officer sits. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What acts are signed, passed on and verified with. */
    public SignatureBook signatures() {
        return book.get();
    }

    /** Looks into acts before they are signed. */
    public ReviewAct reviewAct() {
        return signatures().reviewAct(this);
    }

    /** Looks into any document. */
    public ExamineDocument examineDocument() {
        return signatures().examineDocument(this);
    }

    /** Tells what acts say that they did not when they were last read here. */
    public SinceLastTime sinceLastTime() {
        return signatures().sinceLastTime(this);
    }

    /** Sends acts to be signed. */
    public SendAct sendAct() {
        return signatures().sendAct(this);
    }

    /** With stores opened by another keeper. */
    public Desk withKeeper(StoreKeeper other) {
        return with(other, settings);
    }

    /** With the window's memory in another file. */
    public Desk withSettings(Path file) {
        return with(keeper, file);
    }

    private Desk with(StoreKeeper stores, Path memory) {
        return new Desk(
                stores,
                source,
                press,
                forms,
                markup,
                acts,
                pictures,
                book,
                senderFiles,
                mappings,
                clock,
                author,
                defaultStore,
                memory);
    }
}
