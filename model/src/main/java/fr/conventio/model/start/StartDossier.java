package fr.conventio.model.start;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the first edit of a dossier. */
public final class StartDossier {
    private StartDossier() {}

    /** A new dossier with all that is known of its act. */
    public static Edit of(Act act) {
        return edit(act.dossier(), "edit.dossier.create", act.entities());
    }

    /** A new dossier with its parties and no posts yet. */
    public static Edit empty(Dossier dossier, List<Party> parties) {
        var entities = new ArrayList<Entity>();
        entities.add(dossier);
        entities.addAll(parties);
        return edit(dossier, "edit.dossier.create", entities);
    }

    /**
     * A new dossier with its parties and the posts read for them.
     *
     * @param reading made on a roster that holds these parties and nothing else
     */
    public static Edit withPosts(Dossier dossier, List<Party> parties, RosterReading reading) {
        var entities = new ArrayList<Entity>();
        entities.add(dossier);
        entities.addAll(parties);
        entities.addAll(reading.newServices());
        entities.addAll(reading.posts());
        return edit(dossier, "edit.dossier.create", entities);
    }

    /**
     * A new dossier with the posts of a file.
     *
     * @param title how the officers call it; the act's title and date are the file's own where it tells them
     * @param today stands for the date of effect when the file does not tell it
     */
    public static Edit fromReading(DossierId id, String title, RosterReading reading, LocalDate today) {
        var dossier = reading.act()
                .map(act -> new Dossier(id, title, act.actTitle(), act.effectiveDate(), act.originals()))
                .orElseGet(() -> new Dossier(id, title, title, today));
        return withPosts(dossier, reading.newParties(), reading);
    }

    /** A double of a dossier under another title, with identities of its own. */
    public static Edit duplicate(Act original, String title) {
        var copy = original.duplicate(title);
        return edit(copy.dossier(), "edit.dossier.duplicate", copy.entities());
    }

    private static Edit edit(Dossier dossier, String key, List<Entity> entities) {
        return new Edit(
                dossier.id(),
                Message.of(key, dossier.title()),
                entities.stream().<Change<?>>map(Change::added).toList());
    }
}
