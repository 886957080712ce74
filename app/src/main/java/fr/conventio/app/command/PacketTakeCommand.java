package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.round.PartySignature;
import fr.conventio.model.store.Store;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes what came home into its dossier: who has signed, who has refused. */
@Command(
        name = "take",
        description = "Prend dans le dossier les signatures d’un paquet ou d’un acte revenu.",
        mixinStandardHelpOptions = true)
final class PacketTakeCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le paquet (.passe) ou l’acte signé (.pdf).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    PacketTakeCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var book = desk.signatures();
        var trusted = book.trust().certificates();
        try (var store = options.open(desk)) {
            if (!Packet.isNameOf(file)) {
                return take(store, desk.reviewAct().of(file, trusted, Progress.NONE));
            }
            try (var opened = book.packets().open(file, Progress.NONE)) {
                return take(store, desk.reviewAct().of(opened, trusted, Progress.NONE));
            }
        }
    }

    private int take(Store store, ActReview review) {
        var dossier = options.dossier(store.dossiers());
        var edit = desk.signatures().bringHome().edit(store.dossiers().actOf(dossier.id()), review, store.keptActs());
        if (!edit.isEmpty()) {
            store.journal().apply(edit, desk.author(), Progress.NONE);
        }
        long learned = edit.changes().stream()
                .filter(change -> change.subject() instanceof PartySignature)
                .count();
        output.answer(
                options.json,
                Map.of("learned", learned),
                List.of(
                        learned == 0
                                ? "Le dossier savait déjà tout ce que dit ce fichier."
                                : "Le dossier est à jour\u00A0: " + learned + " signature(s) ou refus de plus."));
        return CommandLineFace.DONE;
    }
}
