package fr.conventio.app.dossier;

import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.RefusedEditException;

/** Makes an edit from the newest state, so that edits asked for in a row never work on an old one. */
@FunctionalInterface
public interface Editing {
    Edit on(Roster roster) throws RefusedEditException;
}
