package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes a verified copy of the store. */
@Command(name = "backup", description = "Fait une copie vérifiée des données.", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    BackupCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var copy = store.copyNow(Progress.NONE);
            output.answer(
                    options.json,
                    Map.of("copy", copy.file().toString(), "lastSequence", copy.lastSequence()),
                    List.of("Copie vérifiée : " + copy.file()));
            return CommandLineFace.DONE;
        }
    }
}
