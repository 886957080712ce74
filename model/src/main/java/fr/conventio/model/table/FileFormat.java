package fr.conventio.model.table;

import fr.conventio.model.wording.Message;
import java.util.Locale;

/** The formats that are read, told by what a file holds and never by its name. Labels: {@code file.format.*} messages. */
public enum FileFormat {
    XLSX,
    /** A workbook with macros, which are never run. */
    XLSM,
    /** Excel 97 to 2003 (BIFF8). */
    XLS,
    ODS,
    /** The XML of Excel 2002 and 2003. */
    SPREADSHEETML,
    /** Tables of a web page, which HR systems like to call ".xls". */
    HTML,
    /** Texts with a separator: .csv, .tsv, .txt. */
    CSV;

    /** Stable, for scripts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Message label() {
        return Message.of("file.format." + code());
    }
}
