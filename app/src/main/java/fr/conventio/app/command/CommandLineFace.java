package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;

/** Runs one command and tells how it went by its exit code. */
public final class CommandLineFace {
    /** Everything was done. */
    static final int DONE = 0;
    /** Done, with lines refused or findings to look at. */
    static final int DONE_WITH_REFUSALS = 1;
    /** The command was not used as it should be, or names a dossier that is not there. */
    static final int WRONG_USAGE = 2;
    /** A file could not be read or written. */
    static final int UNREADABLE = 3;
    /** The store is in use elsewhere, or damaged. */
    static final int STORE = 4;

    private CommandLineFace() {}

    /** Runs on the standard streams, in UTF-8 whatever the console says. */
    public static int run(Desk desk, String... args) {
        return run(desk, utf8(FileDescriptor.out), utf8(FileDescriptor.err), args);
    }

    /** Says on the standard error stream why something was not done. */
    public static void complain(String sentence) {
        utf8(FileDescriptor.err).println(sentence);
    }

    static int run(Desk given, PrintStream out, PrintStream err, String... args) {
        var output = new Output(out, err);
        var desk = given.withKeeper(new TellingKeeper(given.keeper(), output));
        var line = new CommandLine(new ConventioCommand())
                .addSubcommand(new DemoCommand(desk, output))
                .addSubcommand(new DossiersCommand(desk, output))
                .addSubcommand(new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportActCommand(desk, output))
                        .addSubcommand(new ImportRosterCommand(desk, output))
                        .addSubcommand(new ImportServicesCommand(desk, output))
                        .addSubcommand(new ImportImpactsCommand(desk, output))
                        .addSubcommand(new ImportRaciCommand(desk, output))
                        .addSubcommand(new ImportInventoryCommand(desk, output)))
                .addSubcommand(new CommandLine(new MappingCommand())
                        .addSubcommand(new MappingExportCommand(desk, output))
                        .addSubcommand(new MappingImportCommand(desk, output)))
                .addSubcommand(
                        new CommandLine(new ExportCommand()).addSubcommand(new ExportInventoryCommand(desk, output)))
                .addSubcommand(new SignCommand(desk, output))
                .addSubcommand(new PreserveCommand(desk, output))
                .addSubcommand(new TrustCommand(desk, output))
                .addSubcommand(new CommandLine(new PacketCommand())
                        .addSubcommand(new PacketSendCommand(desk, output))
                        .addSubcommand(new PacketShowCommand(desk, output))
                        .addSubcommand(new PacketRefuseCommand(desk, output))
                        .addSubcommand(new PacketTakeCommand(desk, output))
                        .addSubcommand(new PacketWithdrawCommand(desk, output))
                        .addSubcommand(new PacketActCommand(desk, output))
                        .addSubcommand(new PacketScanCommand(desk, output))
                        .addSubcommand(new PacketNotifyCommand(desk, output))
                        .addSubcommand(new PacketProveCommand(desk, output)))
                .addSubcommand(new VerifyCommand(desk, output))
                .addSubcommand(new GenerateCommand(desk, output))
                .addSubcommand(new CheckCommand(desk, output))
                .addSubcommand(new ReissueCommand(desk, output))
                .addSubcommand(new UndoCommand(desk, output))
                .addSubcommand(new RedoCommand(desk, output))
                .addSubcommand(new JournalCommand(desk, output))
                .addSubcommand(new BackupCommand(desk, output))
                .addSubcommand(new RestoreCommand(desk, output));
        line.setExecutionExceptionHandler((failure, command, parsed) -> Failures.tell(failure, output));
        line.setResourceBundle(ResourceBundle.getBundle("fr.conventio.app.command.help", Locale.ROOT));
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setParameterExceptionHandler((wrong, written) -> {
            output.say(WrongUsage.sentence(wrong));
            wrong.getCommandLine().usage(err);
            return WRONG_USAGE;
        });
        return line.execute(args);
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
