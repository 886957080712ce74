package fr.conventio.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that holds all others. */
@Command(
        name = "conventio",
        description = "Prépare les conventions de services communs et leurs annexes.",
        mixinStandardHelpOptions = true,
        version = "Conventio 0.1.0",
        synopsisSubcommandLabel = "COMMANDE")
final class ConventioCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Indiquez une commande.");
    }
}
