package fr.conventio.reports.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.conventio.model.table.FileFormat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a CSV file as a spreadsheet program would show it: its rows may be uneven and its cells may hold line breaks. */
final class CsvTable {
    private static final int SAMPLE = 1 << 16;
    /** A quote that is never closed makes one cell of the rest of the file. */
    private static final int LONGEST_RECORD = 1 << 22;

    /** Far more than any program shows: what stands beyond is told like any far column. */
    private static final int MOST_FIELDS = 1 << 18;

    private CsvTable() {}

    static void read(Path file, Feed feed) throws IOException {
        var chosen = feed.options().charset();
        var encoding = chosen.isPresent() ? TextEncoding.chosen(file, chosen.get()) : TextEncoding.of(file);
        feed.expect(Files.size(file));
        try (var in = Files.newInputStream(file);
                var text = new BufferedReader(new InputStreamReader(new CountedStream(in, feed), encoding.charset()))) {
            in.skipNBytes(encoding.markLength());
            var separator = separator(text, feed);
            feed.text(FileFormat.CSV, encoding.charset(), separator.character());
            encoding.doubt().ifPresent(feed::remark);
            feed.sheet("", false);
            var csv = CsvReader.builder()
                    .fieldSeparator(separator.character())
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_RECORD);
            var handler = CsvRecordHandler.builder().maxFields(MOST_FIELDS).build();
            try (var records = csv.build(handler, text)) {
                rows(records, separator, feed);
            }
        }
        feed.step();
    }

    private static void rows(CsvReader<CsvRecord> records, CsvSeparator separator, Feed feed) {
        int number = separator.isDeclared() ? 1 : 0;
        int widest = 0;
        try {
            for (var record : records) {
                number++;
                var fields = record.getFields();
                if (hasSwallowedLines(fields, separator.character(), Math.max(widest, fields.size()))) {
                    throw feed.openQuote(number);
                }
                widest = Math.max(widest, fields.size());
                feed.row(number, cells(fields, feed), false);
            }
        } catch (CsvParseException e) {
            var open = feed.openQuote(number + 1);
            open.initCause(e);
            throw open;
        }
    }

    /** True for a cell of several lines with about the cells of another row in it: its quote was never meant to open it. */
    private static boolean hasSwallowedLines(List<String> fields, char separator, int widest) {
        return fields.stream()
                .filter(field -> field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0)
                .mapToLong(field -> field.chars().filter(c -> c == separator).count())
                .anyMatch(count -> count > 1 && count * 2 >= widest);
    }

    private static CsvSeparator separator(BufferedReader text, Feed feed) throws IOException {
        text.mark(SAMPLE);
        var sample = new char[SAMPLE];
        int length = 0;
        for (int read = 0; read >= 0 && length < SAMPLE; read = text.read(sample, length, SAMPLE - length)) {
            length += read;
        }
        text.reset();
        var separator = CsvSeparator.of(new String(sample, 0, length));
        if (separator.isDeclared()) {
            text.readLine();
        }
        return feed.options()
                .separator()
                .map(chosen -> new CsvSeparator(chosen, separator.isDeclared()))
                .orElse(separator);
    }

    /** Programs write ="0012" so that a spreadsheet keeps the zeros. */
    private static String unlocked(String field) {
        return field.length() > 3 && field.startsWith("=\"") && field.endsWith("\"")
                ? field.substring(2, field.length() - 1)
                : field;
    }

    private static List<String> cells(List<String> fields, Feed feed) {
        var cells = new ArrayList<String>(Math.min(fields.size(), SpreadsheetSource.MOST_COLUMNS));
        for (int column = 0; column < fields.size(); column++) {
            var field = unlocked(fields.get(column));
            if (field.isEmpty() && column >= SpreadsheetSource.MOST_COLUMNS) {
                continue;
            }
            if (!feed.reaches(column)) {
                break;
            }
            cells.add(SpreadsheetSource.cut(field));
        }
        return cells;
    }
}
