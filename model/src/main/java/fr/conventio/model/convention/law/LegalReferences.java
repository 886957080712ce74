package fr.conventio.model.convention.law;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All references that clauses may cite; kept in {@code references.csv}. */
public final class LegalReferences {
    private static final int FIELDS = 8;
    private static final Map<String, LegalReference> BY_KEY = new LinkedHashMap<>();

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LegalReferences.class.getResourceAsStream("references.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", FIELDS))
                    .map(LegalReferences::reference)
                    .forEach(read -> BY_KEY.put(read.key(), read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LegalReferences() {}

    private static LegalReference reference(String[] fields) {
        int field = 0;
        return new LegalReference(
                fields[field++],
                fields[field++],
                fields[field++],
                date(fields[field++]),
                date(fields[field++]),
                fields[field++],
                date(fields[field++]),
                fields[field]);
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    public static List<LegalReference> all() {
        return List.copyOf(BY_KEY.values());
    }

    public static Optional<LegalReference> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
