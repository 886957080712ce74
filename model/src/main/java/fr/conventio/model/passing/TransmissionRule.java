package fr.conventio.model.passing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the transmission to the préfecture asks for; kept in {@code transmission.csv} with what it rests on.
 *
 * @param verified when it was last compared with its source; null when nobody did
 * @param source what it was or should be compared with
 */
public record TransmissionRule(
        String key, long value, @Nullable LocalDate verified, String source) {
    private static final int FIELDS = 4;
    private static final Map<String, TransmissionRule> BY_KEY = read();

    /** @throws java.util.NoSuchElementException when there is no such rule */
    public static TransmissionRule of(String key) {
        return all().stream().filter(rule -> rule.key().equals(key)).findFirst().orElseThrow();
    }

    public static List<TransmissionRule> all() {
        return List.copyOf(BY_KEY.values());
    }

    private static Map<String, TransmissionRule> read() {
        var rules = new LinkedHashMap<String, TransmissionRule>();
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TransmissionRule.class.getResourceAsStream("transmission.csv")),
                StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split(";", FIELDS)).forEach(fields -> {
                var verified = fields[2].isEmpty() ? null : LocalDate.parse(fields[2]);
                rules.put(fields[0], new TransmissionRule(fields[0], Long.parseLong(fields[1]), verified, fields[3]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
