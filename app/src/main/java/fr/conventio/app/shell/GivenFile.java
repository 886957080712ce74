package fr.conventio.app.shell;

import fr.conventio.app.home.HomeViewModel;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.passing.Packet;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A file that the application was started with, from a double click. */
final class GivenFile {
    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "csv");

    private static final Set<String> DOCUMENTS = Set.of("pdf", Packet.EXTENSION);

    private GivenFile() {}

    /** A spreadsheet is read as a roster, an act or its passing file to be signed; of any other file it is said why it cannot be opened. */
    static void open(Path file, HomeViewModel home, Tools tools) {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (SPREADSHEETS.contains(ending)) {
            home.importing().read(file);
        } else if (DOCUMENTS.contains(ending)) {
            home.read(file);
        } else {
            tools.notices().show(Notice.error(tools.texts().get("open.unknown", name)));
        }
    }
}
