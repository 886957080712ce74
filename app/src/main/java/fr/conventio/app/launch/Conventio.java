package fr.conventio.app.launch;

import fr.conventio.app.command.CommandLineFace;
import fr.conventio.app.desk.Desk;
import fr.conventio.model.store.StoreKeeper;
import fr.conventio.persistence.database.DataFolder;
import fr.conventio.persistence.database.H2StoreKeeper;
import fr.conventio.reports.itservices.InventoryFormFiles;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.table.IsolatedSource;
import fr.conventio.reports.table.ReadingProcess;
import java.io.IOException;
import java.time.Clock;

/** The application's start: without a command the window, with one the command line. */
public final class Conventio {
    private Conventio() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 1 && args[0].equals(ReadingProcess.ARGUMENT)) {
            ReadingProcess.main(args);
        } else if (args.length == 0) {
            DesktopApplication.open();
        } else {
            System.exit(CommandLineFace.run(desk(keeper()), args));
        }
    }

    /** The window's desk; its store begins to open at once. */
    static Desk windowDesk() {
        return desk(new EarlyKeeper(keeper(), DataFolder.defaultStore()));
    }

    private static StoreKeeper keeper() {
        return new H2StoreKeeper(Clock.systemUTC());
    }

    private static Desk desk(StoreKeeper keeper) {
        var clock = Clock.systemUTC();
        return new Desk(
                keeper,
                new IsolatedSource(),
                new AnnexPress(),
                new InventoryFormFiles(),
                clock,
                System.getProperty("user.name", ""),
                DataFolder.defaultStore(),
                DataFolder.defaultStore().resolveSibling("settings.properties"));
    }
}
