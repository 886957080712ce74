package fr.conventio.model.impact;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.example.DijonImpacts;
import fr.conventio.model.impact.edit.EditBlocks;
import fr.conventio.model.impact.edit.EditItems;
import fr.conventio.model.impact.edit.EditNatures;
import fr.conventio.model.impact.edit.EditSheets;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import java.util.List;

/** The sheets of the example over its roster, changed as the one door for writes would change them. */
public final class DijonSheets {
    public Act act;

    public DijonSheets() {
        var roster = DijonRoster.roster();
        act = Act.of(DijonExample.dossier(), roster)
                .with(DijonImpacts.of(roster.parties()).entities(), List.of());
    }

    public ImpactSheets impacts() {
        return act.impacts();
    }

    public Roster roster() {
        return act.roster();
    }

    /** Annex 2. */
    public ImpactSheetId epci() {
        return impacts().sheets().get(0).id();
    }

    /** Annex 3. */
    public ImpactSheetId city() {
        return impacts().sheets().get(1).id();
    }

    public ImpactNatureId nature(StandardNature standard) {
        return impacts().natures().stream()
                .filter(nature -> nature.standard() == standard)
                .findFirst()
                .orElseThrow()
                .id();
    }

    public ImpactLine line(ImpactSheetId sheet, StandardNature standard) {
        return impacts().line(sheet, nature(standard));
    }

    private DossierId dossier() {
        return act.dossier().id();
    }

    public EditSheets sheets() {
        return new EditSheets(dossier(), impacts());
    }

    public EditItems items() {
        return new EditItems(dossier(), impacts());
    }

    public EditNatures natures() {
        return new EditNatures(dossier(), impacts());
    }

    public EditBlocks blocks() {
        return new EditBlocks(dossier(), impacts());
    }

    public void apply(Edit edit) {
        for (Change<?> change : edit.changes()) {
            var after = change.after();
            act = after == null ? act.with(List.of(), List.of(change.id())) : act.with(List.of(after), List.of());
        }
    }
}
