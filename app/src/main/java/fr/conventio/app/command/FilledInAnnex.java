package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
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
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le classeur de l’annexe, rempli.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Lit et juge le classeur sans rien prendre.")
    private boolean dryRun;

    /** Reads the workbook as one of this act. */
    interface Reading {
        Read read(Act act, Path file);
    }

    /** Makes the edit that a workbook comes to. */
    interface Making {
        Edit edit() throws RefusedEditException;
    }

    /** @param making asked for when nothing is refused */
    record Read(List<RefusedCell> refused, Making making) {}

    /** Answers with what was refused or taken. */
    int take(Desk desk, Output output, Reading reading) throws RefusedEditException {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            return take(desk, output, store, reading.read(act, file));
        }
    }

    private int take(Desk desk, Output output, Store store, Read read) throws RefusedEditException {
        var refused = read.refused();
        int changes = 0;
        boolean taken = false;
        if (refused.isEmpty()) {
            var edit = read.making().edit();
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
