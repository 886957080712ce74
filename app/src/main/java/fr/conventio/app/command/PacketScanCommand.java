package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.party.Party;
import fr.conventio.model.passing.EditRound;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files the scan of an original that a party signed by hand, as what it is. */
@Command(
        name = "scan",
        description =
                "Classe la copie numérisée d’un original signé à la main\u00A0: ce n’est pas une signature électronique.",
        mixinStandardHelpOptions = true)
final class PacketScanCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "La copie numérisée.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(
            names = "--as",
            required = true,
            paramLabel = "PARTIE",
            description = "Qui a signé\u00A0: le nom de la partie.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private String party;

    PacketScanCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(Message.of("file.missing", String.valueOf(file.getFileName())));
        }
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var signed = act.roster().parties().stream()
                    .filter(one -> one.name().equalsIgnoreCase(party)
                            || one.shortName().equalsIgnoreCase(party))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("Aucune partie ne s’appelle « " + party + " »\u00A0: "
                            + String.join(
                                    ", ",
                                    act.roster().parties().stream()
                                            .map(Party::name)
                                            .toList())));
            var edit = EditRound.fileScan(
                    act,
                    signed.id(),
                    String.valueOf(file.getFileName()),
                    desk.signatures().signing().fingerprint(file),
                    Instant.now(desk.clock()));
            store.journal().apply(edit, desk.author(), Progress.NONE);
            output.answer(
                    options.json,
                    Map.of("party", signed.name(), "electronic", false),
                    List.of(Words.FRENCH.say("passing.scanned", signed.name())));
        }
        return CommandLineFace.DONE;
    }
}
