package fr.conventio.model.journal;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.wording.Message;
import java.util.List;

/**
 * A described set of changes to one dossier: applied whole, in one transaction with its journal entry, or not at all.
 *
 * @param what what the officer did, as the undo button and the journal will say it; holds no personal data
 */
public record Edit(DossierId dossier, Message what, List<Change<?>> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /** True when there is nothing to apply; such an edit leaves no journal entry. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
