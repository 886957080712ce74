package fr.conventio.model.convention.clause;

import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clauses as a text file, in which the standard ones are kept and house versions travel. Each begins with « == » and its key;
 * lines « name: value » follow, then an empty line and the body.
 */
public final class ClauseFile {
    private static final String MARK = "== ";
    private static final String PART = "partie";
    private static final String LEVEL = "niveau";
    private static final String HEADING = "titre";
    private static final String CONDITION = "si";
    private static final String LAW = "exigée";
    private static final String MOTIVE = "motif";

    private ClauseFile() {}

    /**
     * Reads all clauses of a file.
     *
     * @throws FieldRefusedException when it is not such a file; the reason tells the line
     */
    public static List<Clause> read(String text) throws FieldRefusedException {
        var lines = text.lines().toList();
        var clauses = new ArrayList<Clause>();
        int at = 0;
        while (at < lines.size()) {
            var line = lines.get(at);
            if (!line.startsWith(MARK)) {
                if (!line.isBlank()) {
                    throw fault(at, "clause.file.start");
                }
                at++;
                continue;
            }
            int end = at + 1;
            while (end < lines.size() && !lines.get(end).startsWith(MARK)) {
                end++;
            }
            clauses.add(clause(line.substring(MARK.length()).strip(), lines.subList(at + 1, end), at + 1));
            at = end;
        }
        return clauses;
    }

    private static Clause clause(String key, List<String> lines, int first) throws FieldRefusedException {
        var fields = new TreeMap<String, String>();
        int at = 0;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            var line = lines.get(at);
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw fault(first + at, "clause.file.field");
            }
            fields.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
            at++;
        }
        var body = String.join("\n", lines.subList(at, lines.size())).strip();
        return new Clause(
                key,
                part(fields, first),
                level(fields, first),
                fields.getOrDefault(HEADING, ""),
                fields.getOrDefault(CONDITION, ""),
                body,
                fields.getOrDefault(LAW, ""),
                fields.getOrDefault(MOTIVE, ""));
    }

    private static Part part(Map<String, String> fields, int line) throws FieldRefusedException {
        var word = fields.getOrDefault(PART, "");
        return Arrays.stream(Part.values())
                .filter(part -> part.word().equals(word.toLowerCase(Locale.FRANCE)))
                .findFirst()
                .orElseThrow(() -> fault(line, "clause.file.part"));
    }

    private static int level(Map<String, String> fields, int line) throws FieldRefusedException {
        return switch (fields.getOrDefault(LEVEL, "")) {
            case "" -> 0;
            case "1" -> 1;
            case "2" -> 2;
            default -> throw fault(line, "clause.file.level");
        };
    }

    private static FieldRefusedException fault(int line, String key) {
        return new FieldRefusedException(Message.of("clause.fault.line", line + 1L, Message.of(key)));
    }

    /** The clauses as {@link #read} reads them. */
    public static String write(List<Clause> clauses) {
        var text = new StringBuilder();
        for (var clause : clauses) {
            text.append(MARK).append(clause.key()).append('\n');
            field(text, PART, clause.part().word());
            field(text, LEVEL, clause.level() == 0 ? "" : Integer.toString(clause.level()));
            field(text, HEADING, clause.heading());
            field(text, CONDITION, clause.condition());
            field(text, LAW, clause.law());
            field(text, MOTIVE, clause.motive());
            text.append('\n').append(clause.body()).append("\n\n");
        }
        return text.toString();
    }

    private static void field(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(name).append(": ").append(value).append('\n');
        }
    }
}
