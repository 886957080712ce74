package fr.conventio.app.dossier;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;

/** Makes an edit from the newest state, so that edits asked for in a row never work on an old one. */
@FunctionalInterface
public interface Editing {
    Edit on(Act act) throws RefusedEditException;
}
