package fr.conventio.app.launch;

import fr.conventio.app.command.CommandLineFace;
import fr.conventio.app.desk.Desk;
import fr.conventio.persistence.database.DataFolder;
import fr.conventio.persistence.database.H2StoreKeeper;
import fr.conventio.reports.press.AnnexPress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.time.Clock;
import javafx.application.Application;

/** The application's start: without a command the window, with one the command line. */
public final class Conventio {
    private Conventio() {}

    public static void main(String[] args) {
        if (args.length == 0) {
            Application.launch(DesktopApplication.class);
        } else {
            System.exit(CommandLineFace.run(desk(), args));
        }
    }

    static Desk desk() {
        var clock = Clock.systemUTC();
        return new Desk(
                new H2StoreKeeper(clock),
                new SpreadsheetSource(),
                new AnnexPress(),
                clock,
                System.getProperty("user.name", ""),
                DataFolder.defaultStore(),
                DataFolder.defaultStore().resolveSibling("settings.properties"));
    }
}
