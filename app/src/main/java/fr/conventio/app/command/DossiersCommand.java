package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.roster.totals.RosterTotals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the dossiers with their totals. */
@Command(name = "dossiers", description = "Liste les dossiers et leurs totaux.", mixinStandardHelpOptions = true)
final class DossiersCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    DossiersCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var json = new ArrayList<Object>();
            var lines = new ArrayList<String>();
            for (var dossier : store.dossiers().findAll()) {
                var roster = store.dossiers().rosterOf(dossier.id());
                var totals = RosterTotals.of(roster);
                json.add(TotalsJson.of(dossier, roster, totals));
                lines.add(dossier.id().value() + "  " + dossier.title() + "  " + TotalsJson.line(totals));
            }
            output.answer(options.json, Map.of("dossiers", json), lines.isEmpty() ? List.of("Aucun dossier.") : lines);
            return CommandLineFace.DONE;
        }
    }
}
