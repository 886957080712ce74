package fr.conventio.app.dossier;

import fr.conventio.model.act.Act;
import fr.conventio.model.document.Production;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.journal.UndoHistory;
import fr.conventio.model.roster.Roster;
import java.util.List;

/**
 * What an open dossier holds after an edit.
 *
 * @param changes what made it differ from the picture before
 * @param productions the documents that were ever produced, oldest first
 */
public record Picture(
        Act act,
        List<Change<?>> changes,
        List<JournalEntry> entries,
        UndoHistory history,
        List<Production> productions) {
    public Picture {
        productions = List.copyOf(productions);
    }

    public Dossier dossier() {
        return act.dossier();
    }

    public Roster roster() {
        return act.roster();
    }

    /** The sequence of the last journal entry; 0 before the first. */
    public long sequence() {
        return entries.isEmpty() ? 0 : entries.getLast().sequence();
    }
}
