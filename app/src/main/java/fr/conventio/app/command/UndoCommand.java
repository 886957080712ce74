package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The journal's undo. */
@Command(name = "undo", description = "Annule la dernière modification.", mixinStandardHelpOptions = true)
final class UndoCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    UndoCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var what = store.journal()
                    .undo(dossier.id(), desk.author())
                    .map(applied -> Words.FRENCH.say(applied.entry().what()));
            output.answer(
                    options.json,
                    what.<Map<String, ?>>map(done -> Map.of("undone", done)).orElse(Map.of()),
                    List.of(what.map(done -> "Annulé : " + done).orElse("Il n’y a rien à annuler.")));
            return CommandLineFace.DONE;
        }
    }
}
