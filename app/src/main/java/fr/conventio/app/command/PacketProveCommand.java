package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.work.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Adds the proof of a notification, once it has come. */
@Command(name = "prove", description = "Ajoute la preuve d’un envoi de l’acte signé.", mixinStandardHelpOptions = true)
final class PacketProveCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Mixin
    private final ProofOptions told = new ProofOptions();

    PacketProveCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var id = options.dossier(store.dossiers()).id();
            var act = store.dossiers().actOf(id);
            var sent = act.rounds().current().stream()
                    .flatMap(round -> act.rounds().notifications(round).stream())
                    .filter(one -> one.recipient().equalsIgnoreCase(told.recipient.strip()))
                    .reduce((earlier, later) -> later)
                    .orElseThrow(() -> new UsageException(
                            "Aucun envoi à « " + told.recipient + " » n’est noté (voir\u00A0: packet notify)."));
            var proof = told.proof(desk);
            if (proof.isNone()) {
                throw new UsageException("Donnez la preuve\u00A0: --reference, --received ou --proof.");
            }
            var edit = EditRound.prove(act, sent, proof);
            store.journal().apply(edit, desk.author(), Progress.NONE);
            ProofOptions.answer(output, options.json, store.dossiers().actOf(id).rounds());
        }
        return CommandLineFace.DONE;
    }
}
