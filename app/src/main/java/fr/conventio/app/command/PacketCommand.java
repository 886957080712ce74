package fr.conventio.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Passing files: the act on its way from signatory to signatory. */
@Command(
        name = "packet",
        description = "Fait passer l’acte de signataire en signataire (.passe).",
        mixinStandardHelpOptions = true)
final class PacketCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Indiquez quoi faire : packet send, show, refuse, take, withdraw, act, scan, notify ou prove.");
    }
}
