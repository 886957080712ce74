package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes back the act that was sent: it may be sent anew as it is now. */
@Command(
        name = "withdraw",
        description = "Retire l’acte envoyé à la signature, pour l’envoyer à nouveau.",
        mixinStandardHelpOptions = true)
final class PacketWithdrawCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    PacketWithdrawCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            if (act.rounds().current().isEmpty()) {
                throw new UsageException("L’acte de ce dossier n’est pas à la signature.");
            }
            var edit = EditRound.withdraw(act);
            store.journal().apply(edit, desk.author(), Progress.NONE);
            output.answer(options.json, Map.of("withdrawn", true), List.of(Words.FRENCH.say(edit.what()) + "."));
            return CommandLineFace.DONE;
        }
    }
}
