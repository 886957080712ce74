package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Refuses to sign, at one's turn and with a reason. */
@Command(name = "refuse", description = "Refuse de signer, avec un motif.", mixinStandardHelpOptions = true)
final class PacketRefuseCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", description = "Le paquet (.passe).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--name", required = true, paramLabel = "NOM", description = "Qui refuse.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private String name;

    @Option(names = "--reason", required = true, paramLabel = "MOTIF", description = "Pourquoi.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private String reason;

    @Option(names = "--json", description = "Répond par un objet JSON sur la sortie standard.")
    private boolean json;

    PacketRefuseCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var book = desk.signatures();
        try (var opened = book.packets().open(file, Progress.NONE)) {
            var review = desk.reviewAct().of(opened, book.trust().certificates(), Progress.NONE);
            var at = desk.now();
            var after = book.signReviewed().refuse(review, name, reason, at, file);
            var asked = Words.FRENCH.say(after.asked());
            output.answer(json, Map.of("asked", asked), List.of(asked));
            return CommandLineFace.DONE;
        }
    }
}
