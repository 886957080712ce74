package fr.conventio.app.launch;

import fr.conventio.app.command.CommandLineFace;
import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.SignatureBook;
import fr.conventio.app.settings.Defaults;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.persistence.database.DataFolder;
import fr.conventio.persistence.database.H2StoreKeeper;
import fr.conventio.persistence.memory.MappingFolder;
import fr.conventio.persistence.memory.PassedActsFile;
import fr.conventio.persistence.memory.SeenActsFolder;
import fr.conventio.persistence.memory.TrustFolder;
import fr.conventio.reports.act.ActReader;
import fr.conventio.reports.itservices.InventoryFormFiles;
import fr.conventio.reports.markup.CommonMarkup;
import fr.conventio.reports.passing.PrintedPlaces;
import fr.conventio.reports.passing.ZipPackets;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.preview.PdfPictures;
import fr.conventio.reports.roster.answer.SenderWorkbooks;
import fr.conventio.reports.signature.PadesSigningDesk;
import fr.conventio.reports.table.IsolatedSource;
import fr.conventio.reports.table.ReadingProcess;
import fr.conventio.reports.verification.StrictVerifier;
import fr.conventio.reports.verification.VerificationReportPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The application's start: without a command, or with a file to open, the window; with a command the command line. */
public final class Conventio {
    private Conventio() {}

    public static void main(String[] args) throws IOException {
        Complaints.keepIn(DataFolder.defaultStore().resolveSibling("conventio.log"));
        if (args.length == 1 && args[0].equals(ReadingProcess.ARGUMENT)) {
            ReadingProcess.main(args);
            return;
        }
        var defaults = Defaults.ofComputer();
        var store = defaults.storeFolder(System.getProperty("user.home", "."), author())
                .map(folder -> folder.resolve("conventio.mv.db"))
                .orElseGet(DataFolder::defaultStore);
        var file = args.length == 1 ? file(args[0]) : Optional.<Path>empty();
        if (args.length == 0 || file.isPresent()) {
            // The store begins to open at once.
            DesktopApplication.open(
                    new WindowStart(desk(new EarlyKeeper(keeper(), store), store), defaults, file, false));
        } else if (args[0].equals(RehearseCommand.NAME)) {
            System.exit(RehearseCommand.run(List.of(args)));
        } else {
            System.exit(CommandLineFace.run(desk(keeper(), store), args));
        }
    }

    static StoreKeeper keeper() {
        return new H2StoreKeeper(Clock.systemUTC());
    }

    static Desk desk(StoreKeeper keeper, Path store) {
        var whereTheOfficerSits = Clock.system(ZoneId.systemDefault());
        return new Desk(
                keeper,
                new IsolatedSource(),
                new AnnexPress(),
                new InventoryFormFiles(),
                new CommonMarkup(),
                new ActReader(),
                new PdfPictures(),
                () -> Signatures.BOOK,
                new SenderWorkbooks(),
                new MappingFolder(DataFolder.defaultStore().resolveSibling("mappings")),
                whereTheOfficerSits,
                author(),
                store,
                DataFolder.defaultStore().resolveSibling("settings.properties"));
    }

    /** Made when something is first signed or verified: what it needs takes long to load. */
    private static final class Signatures {
        private static final TrustFolder TRUST =
                new TrustFolder(DataFolder.defaultStore().resolveSibling("authorities"));
        private static final SignatureBook BOOK = new SignatureBook(
                new PadesSigningDesk(TRUST::certificates),
                new StrictVerifier(),
                new ZipPackets(),
                new PassedActsFile(DataFolder.defaultStore().resolveSibling("signed-here.txt")),
                new SeenActsFolder(DataFolder.defaultStore().resolveSibling("read-here")),
                TRUST,
                new VerificationReportPdf(),
                new PrintedPlaces());
    }

    private static String author() {
        return System.getProperty("user.name", "");
    }

    /** A file that is there, as the system gives it when its user double-clicks it. */
    private static Optional<Path> file(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
