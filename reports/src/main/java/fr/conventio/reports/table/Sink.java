package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Takes what a file holds, piece by piece, in the order in which it is found. */
interface Sink {
    /** Told first. */
    void format(FileFormat format, @Nullable Charset charset, @Nullable Character separator);

    void remark(Message remark);

    /** What follows belongs to this sheet. */
    void sheet(String name, boolean isHidden);

    /** @param last included */
    void hiddenColumns(int first, int last);

    void row(SourceRow row, boolean isHidden);

    /** Told after the rows. */
    void merged(Merged merged);
}
