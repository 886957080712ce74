package fr.conventio.model.document;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.Journal;
import fr.conventio.model.journal.JournalEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The states that a dossier went through, from the present one back, each rebuilt when it is first asked for. */
public final class PastActs {
    /** The newest first, as the states are: entry number n leads from state n + 1 to state n. */
    private final List<JournalEntry> edits;

    private final Journal journal;
    private final List<Act> states = new ArrayList<>();
    /** Those of the earliest state rebuilt so far. */
    private final Map<UUID, Entity> entities = new HashMap<>();

    /** @param entries all of the dossier's, oldest first; the last one left it as it is now */
    public PastActs(Act now, List<JournalEntry> entries, Journal journal) {
        this.edits = entries.reversed().stream()
                .filter(entry -> entry.kind() != EntryKind.HAPPENING)
                .toList();
        this.journal = journal;
        states.add(now);
    }

    /** The edits that came after an entry, the newest first. */
    List<JournalEntry> after(long sequence) {
        return edits.stream().filter(entry -> entry.sequence() > sequence).toList();
    }

    /** The state that an entry left. */
    public Act at(long sequence) {
        return before(after(sequence).size());
    }

    /** The state that so many edits have changed since. */
    Act before(int edited) {
        while (states.size() <= edited) {
            states.add(without(states.getLast(), edits.get(states.size() - 1)));
        }
        return states.get(edited);
    }

    private Act without(Act act, JournalEntry edit) {
        if (entities.isEmpty()) {
            act.entities().forEach(entity -> entities.put(entity.id().value(), entity));
        }
        var back = journal.leadingBack(edit, entities);
        for (var change : back) {
            var earlier = change.after();
            if (earlier == null) {
                entities.remove(change.id().value());
            } else {
                entities.put(change.id().value(), earlier);
            }
        }
        return act.after(back);
    }
}
