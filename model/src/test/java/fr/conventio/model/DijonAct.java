package fr.conventio.model;

import fr.conventio.model.act.Act;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;

/** The whole act of Dijon, as the example makes it. */
public final class DijonAct {
    private DijonAct() {}

    /** Under fresh identities. */
    public static Act act() {
        return StartExample.act((file, rows, progress) -> DijonRoster.rows().forEach(rows), Progress.NONE);
    }
}
