package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.store.Store;
import fr.conventio.model.table.RefusedCell;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How the workbook of an annex that somebody filled in is taken: as one edit, or not at all when a cell is refused. */
final class FilledInAnnex {
    @Mixin
    final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le classeur de l’annexe, rempli.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    Path file;

    @Option(names = "--dry-run", description = "Lit et juge le classeur sans rien prendre.")
    private boolean dryRun;

    /** Makes the edit that the file comes to. */
    interface Making {
        Edit edit() throws RefusedEditException;
    }

    /** Answers with what was refused or taken. */
    int take(Desk desk, Output output, Store store, List<RefusedCell> refused, Making making)
            throws RefusedEditException {
        int changes = 0;
        boolean taken = false;
        if (refused.isEmpty()) {
            var edit = making.edit();
            changes = edit.changes().size();
            taken = !dryRun && !edit.isEmpty();
            if (taken) {
                store.journal().apply(edit, desk.author(), Progress.NONE);
            }
        }
        var lines = new ArrayList<>(RefusedCells.lines(refused));
        lines.add(changes + " changements, " + refused.size() + " cellules refusées. "
                + (taken ? "Reprise enregistrée." : "Rien n’a été pris."));
        var json = new LinkedHashMap<String, Object>();
        json.put("changes", changes);
        json.put("refused", RefusedCells.json(refused));
        json.put("taken", taken);
        output.answer(options.json, json, List.copyOf(lines));
        return refused.isEmpty() ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
    }
}
