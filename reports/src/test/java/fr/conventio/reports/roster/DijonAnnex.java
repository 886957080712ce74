package fr.conventio.reports.roster;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.example.DijonExample;

/** Annex 1 of the real convention of Dijon. */
final class DijonAnnex {
    private DijonAnnex() {}

    static RosterAnnex annex() {
        return new RosterAnnex(DijonExample.dossier(), DijonRoster.roster());
    }
}
