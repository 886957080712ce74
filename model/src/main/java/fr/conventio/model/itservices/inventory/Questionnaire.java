package fr.conventio.model.itservices.inventory;

import fr.conventio.model.itservices.inventory.InventoryLine.Counts;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The inventory's questions, the same for every party; kept in {@code questionnaire.csv}. Which of them are about a functional
 * domain is kept in {@code domains.csv}.
 */
public final class Questionnaire {
    private static final List<InventoryBlock> BLOCKS = new ArrayList<>();
    private static final Map<String, InventoryLine> LINES = new HashMap<>();
    private static final Set<Integer> DOMAINS = new HashSet<>();

    static {
        read("questionnaire.csv", Questionnaire::register);
        read("domains.csv", fields -> DOMAINS.add(Integer.valueOf(fields[1])));
    }

    private Questionnaire() {}

    private static void read(String resource, Consumer<String[]> register) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Questionnaire.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(";", -1)).forEach(register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void register(String[] fields) {
        int number = Integer.parseInt(fields[0]);
        if (number > BLOCKS.size()) {
            BLOCKS.add(new InventoryBlock(number, fields[1], fields[2], fields[3].equals("oui"), List.of()));
        }
        var line = new InventoryLine(
                fields[0] + "." + fields[4],
                fields[5],
                AnswerKind.valueOf(fields[6]),
                fields[7],
                fields[8].isEmpty() ? List.of() : List.of(fields[8].split("\\|")),
                switch (fields[9]) {
                    case "total" -> Counts.TOTAL;
                    case "detail" -> Counts.DETAIL;
                    default -> Counts.NOT;
                });
        LINES.put(line.key(), line);
        var block = BLOCKS.removeLast();
        var longer = new ArrayList<>(block.lines());
        longer.add(line);
        BLOCKS.add(new InventoryBlock(block.number(), block.section(), block.name(), block.repeatable(), longer));
    }

    public static List<InventoryBlock> blocks() {
        return List.copyOf(BLOCKS);
    }

    /** True when some block is about the applications of a functional domain. */
    public static boolean asksAbout(int domain) {
        return DOMAINS.contains(domain);
    }

    public static Optional<InventoryLine> line(String key) {
        return Optional.ofNullable(LINES.get(key));
    }
}
