package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job on the example: its file in, stored, its annexes out. */
@Command(
        name = "demo",
        description = "Importe l’exemple de Dijon et écrit ses annexes.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "DOSSIER", description = "Où écrire les annexes.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path out;

    DemoCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var file = options.store == null ? out.resolve("exemple-dijon") : options.store;
        try (var store = desk.keeper().open(file)) {
            var dossier = DijonExample.dossier();
            var parties = DijonExample.parties();
            var reading =
                    new ReadRoster(desk.source()).readExample(new Roster(parties, List.of(), List.of()), Progress.NONE);
            store.journal().apply(StartDossier.withPosts(dossier, parties, reading), desk.author(), Progress.NONE);
            var roster = store.dossiers().rosterOf(dossier.id());
            var files = new ArrayList<String>();
            for (int annex : desk.press().annexes()) {
                for (var format : desk.press().formats()) {
                    files.add(desk.press()
                            .print(annex, format, dossier, roster, out, Progress.NONE)
                            .toString());
                }
            }
            var totals = RosterTotals.of(roster);
            var json = new LinkedHashMap<String, Object>(TotalsJson.of(dossier, roster, totals));
            json.put("files", files);
            var lines = new ArrayList<String>();
            lines.add(dossier.title() + " : " + TotalsJson.line(totals));
            lines.addAll(files);
            output.answer(options.json, json, lines);
            return CommandLineFace.DONE;
        }
    }
}
