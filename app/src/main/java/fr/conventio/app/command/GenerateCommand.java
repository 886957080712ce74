package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Findings;
import fr.conventio.model.checks.UnverifiedLaw;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.wording.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the annexes of a dossier. */
@Command(name = "generate", description = "Écrit les documents d’un dossier.", mixinStandardHelpOptions = true)
final class GenerateCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--annex", paramLabel = "N", description = "Numéro d’annexe (tous les documents par défaut).")
    private List<Integer> annexes = new ArrayList<>();

    @Option(names = "--act", description = "L’acte entier : PDF à signer, texte Word, classeur de tous les tableaux.")
    private boolean act;

    @Option(names = "--public", description = "La copie publique.")
    private boolean isPublic;

    @Option(names = "--format", paramLabel = "pdf|xlsx|docx", description = "Format (tous par défaut).")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DOSSIER", description = "Où écrire.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path out;

    GenerateCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var wanted = formats.isEmpty()
                ? List.of(Format.values())
                : formats.stream().map(GenerateCommand::format).toList();
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers()).id();
            var picture = store.dossiers().actOf(dossier);
            checkAnnexes(picture);
            if (annexes.isEmpty() || act || isPublic) {
                UnverifiedLaw.warnings(Findings.of(picture)).stream()
                        .map(Words.FRENCH::say)
                        .forEach(output::say);
            }
            var files = WrittenDocuments.write(desk, store, dossier, out, this::isWanted, wanted);
            output.answer(options.json, Map.of("files", files), files);
            return CommandLineFace.DONE;
        }
    }

    private void checkAnnexes(Act picture) {
        var all = Pieces.of(picture);
        for (int number : annexes) {
            if (all.stream().noneMatch(piece -> piece.annex() == number)) {
                throw new UsageException("L’annexe " + number + " n’existe pas.");
            }
        }
    }

    private boolean isWanted(Piece piece) {
        if (annexes.isEmpty() && !act && !isPublic) {
            return true;
        }
        return switch (piece.kind()) {
            case ACT -> act;
            case PUBLIC_COPY -> isPublic;
            default -> annexes.contains(piece.annex());
        };
    }

    private static Format format(String name) {
        for (var format : Format.values()) {
            if (format.extension().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new UsageException("Le format « " + name + " » n’existe pas.");
    }
}
