package fr.conventio.reports.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between the cells of a CSV file.
 *
 * @param isDeclared true when the first line says so, as in "sep=;", and holds nothing else
 */
record CsvSeparator(char character, boolean isDeclared) {
    /** In France the semicolon is usual, since the comma stands in numbers. */
    private static final char[] KNOWN = {';', '\t', ',', '|'};

    /** Commas stand in numbers and sentences too: one of the others weighs as much as so many of them. */
    private static final int WEIGHT = 4;

    private static final int LINES = 50;
    /** The first line of a file made for Excel. */
    private static final Pattern DECLARED = Pattern.compile("(?i)\"?sep=(.)\"?[ ;,\\t\\r]*");

    /** @param sample the start of the file, long enough for some lines */
    static CsvSeparator of(String sample) {
        int firstEnd = sample.indexOf('\n');
        var declared = DECLARED.matcher(firstEnd < 0 ? sample : sample.substring(0, firstEnd));
        if (declared.matches()) {
            return new CsvSeparator(declared.group(1).charAt(0), true);
        }
        char best = KNOWN[0];
        long bestScore = 0;
        for (char candidate : KNOWN) {
            long score = score(counts(sample, candidate)) * (candidate == ',' ? 1 : WEIGHT);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return new CsvSeparator(best, false);
    }

    /** Many times per line counts, and so does the same number on many lines: these most, since a table's lines are alike. */
    private static long score(List<Integer> counts) {
        var lines = new HashMap<Integer, Integer>();
        counts.stream().filter(count -> count > 0).forEach(count -> lines.merge(count, 1, Integer::sum));
        return lines.entrySet().stream()
                .mapToLong(entry -> entry.getKey() * alike(entry.getValue()))
                .max()
                .orElse(0);
    }

    private static long alike(long lines) {
        return lines * lines * lines;
    }

    /** How often the character stands outside quotes, line by line. */
    private static List<Integer> counts(String sample, char character) {
        var counts = new ArrayList<Integer>();
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length() && counts.size() < LINES; i++) {
            char c = sample.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            } else if (c == character && !quoted) {
                count++;
            }
        }
        if (counts.size() < LINES) {
            counts.add(count);
        }
        return counts;
    }
}
