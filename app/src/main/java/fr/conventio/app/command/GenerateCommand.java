package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.document.Format;
import fr.conventio.model.document.Piece;
import fr.conventio.model.document.Pieces;
import fr.conventio.model.work.Progress;
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

    @Option(names = "--format", paramLabel = "pdf|xlsx", description = "Format (les deux par défaut).")
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
        var wanted = formats();
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var files = new ArrayList<String>();
            for (var piece : pieces(act)) {
                for (var format : wanted) {
                    files.add(desk.press()
                            .print(piece, format, act, out, Progress.NONE)
                            .toString());
                }
            }
            output.answer(options.json, Map.of("files", files), files);
            return CommandLineFace.DONE;
        }
    }

    private List<Piece> pieces(Act act) {
        var all = Pieces.of(act);
        if (annexes.isEmpty()) {
            return all;
        }
        return annexes.stream()
                .map(number -> all.stream()
                        .filter(piece -> piece.annex() == number)
                        .findFirst()
                        .orElseThrow(() -> new UsageException("L’annexe " + number + " n’existe pas.")))
                .toList();
    }

    private List<Format> formats() {
        if (formats.isEmpty()) {
            return List.copyOf(desk.press().formats());
        }
        return formats.stream().map(this::format).toList();
    }

    private Format format(String name) {
        for (var format : desk.press().formats()) {
            if (format.extension().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw new UsageException("Le format « " + name + " » n’existe pas.");
    }
}
