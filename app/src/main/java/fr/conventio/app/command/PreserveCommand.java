package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.signature.SignatureLevel;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the signatures of an act last: asks the authorities, and puts their answers into the file. */
@Command(
        name = "preserve",
        description = "Ajoute à un acte signé les preuves de révocation (B-LT) et l’horodatage d’archivage (B-LTA)."
                + " Interroge le réseau.",
        mixinStandardHelpOptions = true)
final class PreserveCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", description = "L’acte signé (.pdf).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--level", paramLabel = "B-LT|B-LTA", description = "Le niveau voulu (B-LTA par défaut).")
    private String level = SignatureLevel.B_LTA.code();

    @Mixin
    private final TimestampOptions timestamps = new TimestampOptions();

    @Option(names = "--out", paramLabel = "FICHIER", description = "Où écrire\u00A0; sinon, à la place du fichier.")
    @Nullable
    private Path out;

    @Option(names = "--json", description = "Répond par un objet JSON sur la sortie standard.")
    private boolean json;

    PreserveCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var wanted = Arrays.stream(SignatureLevel.values())
                .filter(known ->
                        known.isAtLeast(SignatureLevel.B_LT) && known.code().equals(level))
                .findFirst()
                .orElseThrow(() -> new UsageException("Le niveau est B-LT ou B-LTA."));
        var target = out == null ? file : out;
        var authority = timestamps
                .authority(desk)
                .orElseThrow(() -> new UsageException("Donnez l’autorité d’horodatage\u00A0: --timestamp ADRESSE."));
        desk.signatures().signing().preserve(file, wanted, authority, target, Progress.NONE);
        output.answer(json, Map.of("file", target.toString()), List.of(target.toString()));
        return CommandLineFace.DONE;
    }
}
