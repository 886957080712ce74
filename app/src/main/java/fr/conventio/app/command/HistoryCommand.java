package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Applied;
import fr.conventio.model.journal.Journal;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** A step back or forth through what was done, told with what it means for an act that is being signed. */
abstract class HistoryCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;
    private final String key;
    private final String said;
    private final String nothing;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    /**
     * @param key names the step in JSON
     * @param said stands before what the step was
     * @param nothing is said where there is no step
     */
    HistoryCommand(Desk desk, Output output, String key, String said, String nothing) {
        this.desk = desk;
        this.output = output;
        this.key = key;
        this.said = said;
        this.nothing = nothing;
    }

    /** What was taken back or done again; empty where there was nothing. */
    abstract Optional<Applied> step(Journal journal, DossierId dossier, String author);

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var what = step(store.journal(), dossier.id(), desk.author())
                    .map(applied -> Words.FRENCH.say(applied.entry().what()));
            var lines = new ArrayList<String>();
            lines.add(what.map(done -> said + done).orElse(nothing));
            var json = new LinkedHashMap<String, Object>();
            what.ifPresent(done -> {
                json.put(key, done);
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
