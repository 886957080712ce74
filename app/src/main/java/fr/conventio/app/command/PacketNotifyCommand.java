package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.work.Progress;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Notes that somebody was sent the signed act. */
@Command(
        name = "notify",
        description = "Note à qui l’acte signé a été envoyé\u00A0; la preuve peut venir plus tard (prove).",
        mixinStandardHelpOptions = true)
final class PacketNotifyCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Mixin
    private final ProofOptions told = new ProofOptions();

    @Option(
            names = "--on",
            paramLabel = "AAAA-MM-JJ",
            description = "Le jour de l’envoi (par défaut\u00A0: aujourd’hui).")
    @Nullable
    private LocalDate on;

    PacketNotifyCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var id = options.dossier(store.dossiers()).id();
            var act = store.dossiers().actOf(id);
            var day = on == null ? desk.today() : on;
            var edit = EditRound.notify(act, told.recipient, day, told.proof(desk));
            store.journal().apply(edit, desk.author(), Progress.NONE);
            ProofOptions.answer(output, options.json, store.dossiers().actOf(id).rounds());
        }
        return CommandLineFace.DONE;
    }
}
