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
    private static final Set<String> READABLE = Set.of(
            "xlsx", "xlsm", "xls", "ods", "fods", "csv", "tsv", "txt", "xml", "html", "htm", "pdf", Packet.EXTENSION);

    private GivenFile() {}

    /** A spreadsheet is read as a roster, a PDF as an act, a passing file to be signed; of any other file it is said why it cannot be opened. */
    static void open(Path file, HomeViewModel home, Tools tools) {
        var name = String.valueOf(file.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (READABLE.contains(ending)) {
            home.read(file);
        } else {
            tools.notices().show(Notice.error(tools.texts().get("open.unknown", name)));
        }
    }
}
