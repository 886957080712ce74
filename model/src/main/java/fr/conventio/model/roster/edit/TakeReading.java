package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;

/** Takes the accepted lines of a reading into the roster, as one edit. */
public final class TakeReading {
    /** What becomes of the posts that are there already. */
    public enum Mode {
        /** They give way to the file's; one undo brings them back. */
        REPLACE,
        APPEND
    }

    private TakeReading() {}

    /** @param roster the roster that the reading was made on */
    public static Edit into(DossierId dossier, Roster roster, RosterReading reading, Mode mode) {
        var changes = new ArrayList<Change<?>>();
        reading.newParties().forEach(party -> changes.add(Change.added(party)));
        reading.newServices().forEach(service -> changes.add(Change.added(service)));
        if (mode == Mode.REPLACE) {
            roster.posts().forEach(post -> changes.add(Change.removed(post)));
        }
        long after = mode == Mode.REPLACE
                ? 0
                : roster.posts().stream().mapToLong(post -> post.rank()).max().orElse(0);
        reading.posts().forEach(post -> changes.add(Change.added(post.withRank(after + post.rank()))));
        return new Edit(
                dossier, Message.of("edit.import", (long) reading.posts().size()), changes);
    }
}
