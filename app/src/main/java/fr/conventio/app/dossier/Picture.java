package fr.conventio.app.dossier;

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
 */
public record Picture(
        Dossier dossier, Roster roster, List<Change<?>> changes, List<JournalEntry> entries, UndoHistory history) {}
