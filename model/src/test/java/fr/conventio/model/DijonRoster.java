package fr.conventio.model;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.reading.RosterReader;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.table.SourceRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The real roster of Dijon, read by the model's own rules. */
public final class DijonRoster {
    private DijonRoster() {}

    public static List<SourceRow> rows() {
        try (var lines = new BufferedReader(new InputStreamReader(DijonExample.openRoster(), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<SourceRow>();
            lines.lines().forEach(line -> rows.add(new SourceRow("", rows.size() + 1, cells(line))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Enough CSV for this one file, whose only quoted field (row 221) holds no separator. */
    private static List<String> cells(String line) {
        return Arrays.stream(line.split(";", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }

    public static RosterReading reading() {
        var reader = new RosterReader(new Roster(DijonExample.parties(), List.of(), List.of()));
        rows().forEach(reader);
        return reader.result();
    }

    public static Roster roster() {
        var parties = DijonExample.parties();
        var reader = new RosterReader(new Roster(parties, List.of(), List.of()));
        rows().forEach(reader);
        var reading = reader.result();
        return new Roster(parties, reading.newServices(), reading.posts());
    }
}
