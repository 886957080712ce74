package fr.conventio.model.convention.clause;

import fr.conventio.model.typed.FieldRefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The library of clauses that every dossier begins with, in the order of the act; kept in {@code clauses.txt}. */
public final class StandardClauses {
    private static final Map<String, Clause> BY_KEY = new LinkedHashMap<>();

    static {
        try (var file = Objects.requireNonNull(StandardClauses.class.getResourceAsStream("clauses.txt"))) {
            ClauseFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .forEach(clause -> BY_KEY.put(clause.key(), clause));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FieldRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    private StandardClauses() {}

    public static List<Clause> all() {
        return List.copyOf(BY_KEY.values());
    }

    public static Optional<Clause> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }
}
