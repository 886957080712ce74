package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.services.reading.AdhesionsReading;
import fr.conventio.model.services.reading.ReadAdhesions;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads the table of article 2 that somebody filled in, and takes it in one transaction; nothing of it when a cell is refused. */
@Command(
        name = "services",
        description = "Reprend le classeur de l’article 2 rempli : qui adhère à quoi, et depuis quand (.xlsx ou .csv).",
        mixinStandardHelpOptions = true)
final class ImportServicesCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le classeur rempli.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Lit et juge le classeur sans rien prendre.")
    private boolean dryRun;

    ImportServicesCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var reading = new ReadAdhesions(desk.source()).read(file, act.perimeter(), Progress.NONE);
            long changed = reading.changes(act.perimeter()).size();
            boolean taken = !dryRun && reading.refused().isEmpty() && changed > 0;
            if (taken) {
                var edit = reading.into(act.dossier().id(), act.perimeter());
                store.journal().apply(edit, desk.author(), Progress.NONE);
            }
            answer(reading, changed, taken);
            return reading.refused().isEmpty() ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
        }
    }

    private void answer(AdhesionsReading reading, long changed, boolean taken) {
        var lines = new ArrayList<>(RefusedCells.lines(reading.refused()));
        lines.add(changed + " cases changées, " + reading.refused().size() + " refusées. "
                + (taken ? "Reprise enregistrée." : "Rien n’a été pris."));
        var json = new LinkedHashMap<String, Object>();
        json.put("cells", reading.cells().size());
        json.put("changed", changed);
        json.put("refused", RefusedCells.json(reading.refused()));
        json.put("taken", taken);
        output.answer(options.json, json, List.copyOf(lines));
    }
}
