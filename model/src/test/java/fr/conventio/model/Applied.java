package fr.conventio.model;

import fr.conventio.model.act.Act;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import java.util.ArrayList;

/** What an act is after an edit, without a store. */
public final class Applied {
    private Applied() {}

    public static Act to(Act act, Edit edit) {
        var put = new ArrayList<Entity>();
        var gone = new ArrayList<EntityId>();
        for (Change<?> change : edit.changes()) {
            var after = change.after();
            if (after == null) {
                gone.add(change.id());
            } else {
                put.add(after);
            }
        }
        return act.with(put, gone);
    }
}
