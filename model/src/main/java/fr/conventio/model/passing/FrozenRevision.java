package fr.conventio.model.passing;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Departure;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.round.SigningRound;
import fr.conventio.model.wording.Message;
import java.util.List;
import java.util.Optional;

/** The state in which a dossier was sent to be signed: edits go on in a new working state, and it is told how far that is. */
public final class FrozenRevision {
    private FrozenRevision() {}

    /** How a dossier stands to the act of a round, as one sentence. */
    public static Message standing(SigningRound round, List<JournalEntry> entries) {
        long sequence = round.revision().sequence();
        var since = departure(round, entries);
        return since.isNone()
                ? Message.of("passing.revision.same", sequence)
                : Message.of("passing.revision.departed", sequence, (long) since.made(), (long) since.undone());
    }

    /** How far a dossier is from the revision that a round froze. */
    public static Departure departure(SigningRound round, List<JournalEntry> entries) {
        return Departure.since(round.revision().sequence(), entries);
    }

    /**
     * What is told at once of a dossier's last entry: with it the dossier has left the revision that is being signed, or an
     * edit that the act was printed from was undone or done again. Empty when there is nothing of the kind to tell.
     *
     * @param entries all of the dossier's, oldest first
     */
    public static Optional<Message> parting(Act act, List<JournalEntry> entries) {
        return act.rounds().current().filter(round -> isParting(round, entries)).map(round -> standing(round, entries));
    }

    private static boolean isParting(SigningRound round, List<JournalEntry> entries) {
        if (entries.getLast().kind() == EntryKind.HAPPENING) {
            return false;
        }
        var now = departure(round, entries);
        var before = departure(round, entries.subList(0, entries.size() - 1));
        return !now.isNone() && (before.isNone() || now.undone() != before.undone());
    }
}
