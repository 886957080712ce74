package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Message;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands on the rows of sheets that are not hidden, and nothing else. */
record RowsOnly(Consumer<SourceRow> rows) implements Sink {
    @Override
    public void format(FileFormat format, @Nullable Charset charset, @Nullable Character separator) {
        // Nobody asked.
    }

    @Override
    public void remark(Message remark) {
        // Nobody asked.
    }

    @Override
    public void sheet(String name, boolean isHidden) {
        // Rows tell their sheet.
    }

    @Override
    public void hiddenColumns(int first, int last) {
        // They are read like the others.
    }

    @Override
    public void row(SourceRow row, boolean isHidden) {
        rows.accept(row);
    }

    @Override
    public void merged(Merged merged) {
        // Only the first of merged cells has a value.
    }
}
