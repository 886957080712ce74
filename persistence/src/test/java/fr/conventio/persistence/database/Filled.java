package fr.conventio.persistence.database;

import fr.conventio.model.DijonAct;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Journal;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.EditCells;
import fr.conventio.model.roster.edit.EditParties;
import fr.conventio.model.roster.edit.RefusedCellException;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.util.List;

/** A store that holds the dossier of Dijon, to edit and to read. */
public record Filled(Journal journal, Dossiers dossiers, Dossier dossier) {
    public static final String WHO = "agent";

    static Filled with(Journal journal, Dossiers dossiers) {
        var act = DijonAct.act();
        journal.apply(StartDossier.of(act), WHO, Progress.NONE);
        return new Filled(journal, dossiers, act.dossier());
    }

    /** Puts the dossier of Dijon into an empty store. */
    public static Filled with(Store store) {
        return with(store.journal(), store.dossiers());
    }

    /** A store that was filled before. */
    public static Filled of(Store store) {
        return new Filled(
                store.journal(), store.dossiers(), store.dossiers().findAll().getFirst());
    }

    public DossierId id() {
        return dossier.id();
    }

    Act act() {
        return dossiers.actOf(dossier.id());
    }

    public Roster roster() {
        return dossiers.rosterOf(dossier.id());
    }

    /** Writes a remark that no other step writes. */
    public void edit(int step) throws RefusedCellException {
        var roster = roster();
        var edit = new EditCells(dossier.id(), roster)
                .fill(List.of(roster.posts().getFirst().id()), PostField.REMARKS, "étape " + step);
        journal.apply(edit, WHO, Progress.NONE);
    }

    /** Writes the capacity in which somebody signs for the second party. */
    void sign(String capacity) throws RefusedEditException {
        var act = act();
        var city = act.roster().parties().get(1).id();
        var edit = new EditParties(dossier.id(), act.roster(), act.perimeter())
                .write(city, PartyField.SIGNATORY_CAPACITY, capacity);
        journal.apply(edit, WHO, Progress.NONE);
    }

    /**
     * Takes the last edit back.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public JournalEntry undo() {
        return journal.undo(dossier.id(), WHO).orElseThrow().entry();
    }
}
