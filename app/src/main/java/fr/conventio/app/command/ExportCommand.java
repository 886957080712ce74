package fr.conventio.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Holds what can be exported. */
@Command(name = "export", description = "Écrit un formulaire à remplir.", mixinStandardHelpOptions = true)
final class ExportCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Indiquez quoi exporter : export inventory --party PARTIE --out DOSSIER.");
    }
}
