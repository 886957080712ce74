package fr.conventio.model;

import fr.conventio.model.act.Act;
import fr.conventio.model.journal.Edit;

/** What an act is after an edit, without a store. */
public final class Applied {
    private Applied() {}

    public static Act to(Act act, Edit edit) {
        return act.after(edit.changes());
    }
}
