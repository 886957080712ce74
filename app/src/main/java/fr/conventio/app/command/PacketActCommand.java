package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.passing.FrozenRevision;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives out the act that is kept with its dossier, with the signatures that came home. */
@Command(
        name = "act",
        description = "Écrit l’acte conservé avec le dossier, avec les signatures revenues.",
        mixinStandardHelpOptions = true)
final class PacketActCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--out", required = true, paramLabel = "FICHIER", description = "Où écrire l’acte (.pdf).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path out;

    PacketActCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var act = store.dossiers().actOf(dossier.id());
            var round = act.rounds().kept().orElseThrow(() -> new UnsignableException(Message.of("passing.kept.none")));
            store.keptActs().giveOut(Objects.requireNonNull(round.kept()), out);
            var standing = Words.FRENCH.say(
                    round.withdrawn()
                            ? Message.of("passing.kept.withdrawn")
                            : FrozenRevision.standing(round, store.journal().entriesOf(dossier.id())));
            output.answer(
                    options.json,
                    Map.of("act", out.toString(), "revision", round.revision().sequence(), "standing", standing),
                    List.of(out.toString(), standing));
        }
        return CommandLineFace.DONE;
    }
}
