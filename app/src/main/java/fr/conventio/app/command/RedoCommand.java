package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The journal's redo. */
@Command(name = "redo", description = "Rétablit la dernière modification annulée.", mixinStandardHelpOptions = true)
final class RedoCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    RedoCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var what = store.journal()
                    .redo(dossier.id(), desk.author())
                    .map(applied -> Words.FRENCH.say(applied.entry().what()));
            var lines = new ArrayList<String>();
            lines.add(what.map(done -> "Rétabli : " + done).orElse("Il n’y a rien à rétablir."));
            var json = new LinkedHashMap<String, Object>();
            what.ifPresent(done -> {
                json.put("redone", done);
                var entries = store.journal().entriesOf(dossier.id());
                FrozenRevision.parting(store.dossiers().actOf(dossier.id()), entries)
                        .map(Words.FRENCH::say)
                        .ifPresent(parting -> {
                            lines.add(parting);
                            json.put("signing", parting);
                        });
            });
            output.answer(options.json, json, lines);
            return CommandLineFace.DONE;
        }
    }
}
