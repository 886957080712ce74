package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.Passing;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Sends the act of a dossier to be signed. */
@Command(name = "send", description = "Prépare le paquet de signature d’un dossier.", mixinStandardHelpOptions = true)
final class PacketSendCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "FICHIER", description = "Le paquet (.passe).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path out;

    PacketSendCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var entries = store.journal().entriesOf(dossier.id());
            var act = store.dossiers().actOf(dossier.id());
            var now = Instant.now(desk.clock());
            var edit = Passing.folder(folder ->
                    desk.sendAct().send(act, entries.getLast(), store.keptActs(), now, folder, out, Progress.NONE));
            store.journal().apply(edit, desk.author(), Progress.NONE);
        }
        output.answer(options.json, Map.of("packet", out.toString()), List.of(out.toString()));
        return CommandLineFace.DONE;
    }
}
