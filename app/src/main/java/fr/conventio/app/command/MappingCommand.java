package fr.conventio.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds what can be done with remembered mappings. */
@Command(
        name = "mapping",
        description = "Échange les correspondances de colonnes retenues d’un import à l’autre.",
        mixinStandardHelpOptions = true)
final class MappingCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Indiquez quoi faire : mapping export ou mapping import FICHIER.");
    }
}
