package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a mapping that somebody shared, to be proposed for files with its headers. */
@Command(name = "import", description = "Retient une correspondance reçue en fichier.", mixinStandardHelpOptions = true)
final class MappingImportCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", description = "La correspondance à retenir.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--json", description = "Répond par un seul objet JSON.")
    private boolean json;

    MappingImportCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var mapping = desk.mappings().read(file);
        desk.mappings().keep(mapping);
        output.answer(
                json,
                Map.of(
                        "name",
                        mapping.name(),
                        "columns",
                        mapping.mapping().columns().size()),
                List.of("La correspondance « " + mapping.name() + " » est retenue."));
        return CommandLineFace.DONE;
    }
}
