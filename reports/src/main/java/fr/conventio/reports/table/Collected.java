package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps a whole file, which repeats itself: equal texts are kept once. */
final class Collected implements Sink {
    /** More than any program shows; files that hide or merge more are made to harm. */
    private static final int MOST_MERGED = 200_000;

    private final RepeatedCells repeated = new RepeatedCells();
    private final List<Open> sheets = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private @Nullable FileFormat format;
    private @Nullable Charset charset;
    private @Nullable Character separator;

    /** A sheet that is being read. */
    private static final class Open {
        private final String name;
        private final boolean isHidden;
        private final List<SourceRow> rows = new ArrayList<>();
        private final Set<Integer> hiddenRows = new HashSet<>();
        private final Set<Integer> hiddenColumns = new HashSet<>();
        private final List<Merged> merged = new ArrayList<>();

        Open(String name, boolean isHidden) {
            this.name = name;
            this.isHidden = isHidden;
        }
    }

    @Override
    public void format(FileFormat found, @Nullable Charset ofText, @Nullable Character ofCells) {
        format = found;
        charset = ofText;
        separator = ofCells;
    }

    @Override
    public void remark(Message remark) {
        remarks.add(remark);
    }

    @Override
    public void sheet(String name, boolean isHidden) {
        sheets.add(new Open(name, isHidden));
    }

    @Override
    public void hiddenColumns(int first, int last) {
        for (int column = Math.max(0, first); column <= Math.min(last, SpreadsheetSource.MOST_COLUMNS); column++) {
            sheets.getLast().hiddenColumns.add(column);
        }
    }

    @Override
    public void row(SourceRow row, boolean isHidden) {
        var sheet = sheets.getLast();
        sheet.rows.add(new SourceRow(sheet.name, row.number(), repeated.once(row.cells())));
        if (isHidden) {
            sheet.hiddenRows.add(row.number());
        }
    }

    @Override
    public void merged(Merged merged) {
        var ofSheet = sheets.getLast().merged;
        if (ofSheet.size() < MOST_MERGED) {
            ofSheet.add(merged);
        }
    }

    /** @param name of the file, without its folder */
    SourceFile file(String name) {
        var whole = sheets.stream()
                .map(sheet -> new SourceSheet(
                        sheet.name, sheet.isHidden, sheet.rows, sheet.hiddenRows, sheet.hiddenColumns, sheet.merged))
                .toList();
        return new SourceFile(name, Objects.requireNonNull(format), charset, separator, whole, remarks);
    }
}
