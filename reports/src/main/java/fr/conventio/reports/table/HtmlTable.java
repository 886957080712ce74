package fr.conventio.reports.table;

import fr.conventio.model.table.FileFormat;
import fr.conventio.model.table.Merged;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Reads the tables of a web page, one below the other as spreadsheet programs show them, row by row. */
final class HtmlTable {
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(?:hidden|collapse)");
    private static final int WIDEST = 1_000;

    private final Feed feed;
    private final List<Merged> merged = new ArrayList<>();
    /** How many more rows each column is covered by a cell from above. */
    private final List<Integer> covered = new ArrayList<>();

    /** Tables that had a row of several cells. */
    private final Set<@Nullable Element> wideTables = Collections.newSetFromMap(new IdentityHashMap<>());

    private int row;

    private HtmlTable(Feed feed) {
        this.feed = feed;
    }

    static void read(Path file, Feed feed) throws IOException {
        feed.expect(Files.size(file));
        var chosen = feed.options().charset();
        var encoding = chosen.isPresent() ? TextEncoding.chosen(file, chosen.get()) : TextEncoding.of(file);
        feed.text(FileFormat.HTML, encoding.charset(), null);
        encoding.doubt().ifPresent(feed::remark);
        feed.sheet("", false);
        try (var in = new CountedStream(Files.newInputStream(file), feed);
                var text = new BufferedReader(new InputStreamReader(in, encoding.charset()));
                var parser = new StreamParser(Parser.htmlParser())) {
            in.skipNBytes(encoding.markLength());
            parser.parse(text, "");
            var table = new HtmlTable(feed);
            for (var found = parser.selectNext("tr"); found != null; found = parser.selectNext("tr")) {
                if (!table.isInCell(found)) {
                    table.row(found);
                    found.remove();
                }
            }
            table.merged.forEach(feed::merged);
        }
        feed.step();
    }

    /** True for a row of a table that only arranges the text of a cell; others lay out the page, and hold the table of agents. */
    private boolean isInCell(Element row) {
        for (var around = row.parent(); around != null; around = around.parent()) {
            boolean isCell =
                    around.normalName().equals("td") || around.normalName().equals("th");
            if (isCell && (around.previousElementSibling() != null || wideTables.contains(around.closest("table")))) {
                return true;
            }
        }
        return false;
    }

    private void row(Element found) {
        row++;
        if (found.childrenSize() > 1) {
            wideTables.add(found.closest("table"));
        }
        var cells = new ArrayList<String>();
        int column = 0;
        for (var cell : found.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            while (isCovered(column)) {
                column++;
            }
            int wide = span(cell, "colspan");
            int high = span(cell, "rowspan");
            var text = SpreadsheetSource.cut(text(cell));
            if (!text.isEmpty() && feed.reaches(column)) {
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(text);
            }
            if (wide > 1 || high > 1) {
                merged.add(new Merged(row, row + high - 1, column, column + wide - 1));
            }
            for (int i = column; i < column + wide; i++) {
                cover(i, high);
            }
            column += wide;
        }
        covered.replaceAll(rows -> Math.max(0, rows - 1));
        feed.row(row, cells, HIDDEN.matcher(found.attr("style")).find());
    }

    private boolean isCovered(int column) {
        return column < covered.size() && covered.get(column) > 0;
    }

    private void cover(int column, int rows) {
        while (covered.size() <= column && column < SpreadsheetSource.MOST_COLUMNS) {
            covered.add(0);
        }
        if (column < covered.size()) {
            covered.set(column, rows);
        }
    }

    private static int span(Element cell, String name) {
        var written = cell.attr(name).strip();
        return written.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(written), 1, WIDEST) : 1;
    }

    private static String text(Element cell) {
        return cell.wholeText().replace('\u00A0', ' ').strip();
    }
}
