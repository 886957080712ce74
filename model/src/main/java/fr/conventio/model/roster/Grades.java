package fr.conventio.model.roster;

import fr.conventio.model.wording.Plain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The grades that are recognised, with the spellings each is known by; kept in {@code grades.csv}. */
public final class Grades {
    private static final Map<String, Grade> BY_CODE = new LinkedHashMap<>();
    private static final Map<String, Grade> BY_SPELLING = new LinkedHashMap<>();

    /** Abbreviations of HR systems, written out before spellings are compared. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("adjt", "adjoint"),
            Map.entry("adj", "adjoint"),
            Map.entry("adm", "administratif"),
            Map.entry("tech", "technique"),
            Map.entry("pal", "principal"),
            Map.entry("ppal", "principal"),
            Map.entry("1cl", "1re classe"),
            Map.entry("2cl", "2e classe"),
            Map.entry("hcl", "hors classe"),
            Map.entry("puer", "puericulture"));

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Grades.class.getResourceAsStream("grades.csv")), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(";", -1)).forEach(Grades::register);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Grades() {}

    private static void register(String[] fields) {
        var grade = new Grade(fields[0], fields[2], Category.valueOf(fields[1]));
        BY_CODE.put(grade.code(), grade);
        BY_SPELLING.put(spelling(grade.label()), grade);
        for (var alias : fields[3].split("\\|")) {
            BY_SPELLING.put(spelling(alias), grade);
        }
    }

    public static List<Grade> all() {
        return List.copyOf(BY_CODE.values());
    }

    public static Optional<Grade> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The grade an officer's wording stands for; a doubtful wording ("…?") is recognised and stays doubtful. */
    public static Recognised<Grade> recognise(String wording) {
        return new Recognised<>(wording, BY_SPELLING.get(spelling(wording)));
    }

    /** The known grade whose spelling is nearest, to be proposed; empty when none is near. */
    public static Optional<Grade> nearest(String wording) {
        var wanted = spelling(wording);
        int nearest = Math.max(1, wanted.length() / 5) + 1;
        Grade found = null;
        for (var known : BY_SPELLING.entrySet()) {
            int distance = distance(wanted, known.getKey(), nearest);
            if (distance < nearest) {
                nearest = distance;
                found = known.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    /** How many letters differ; {@code most} when so many do or more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) >= most || one.length() > 200) {
            return most;
        }
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return Math.min(most, above[other.length()]);
    }

    private static String spelling(String wording) {
        return Arrays.stream(Plain.fold(wording).split(" "))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                // Adjoint administratif territorial and adjoint administratif are one grade.
                .filter(word -> !word.equals("ter") && !word.equals("terr") && !word.equals("territorial"))
                .filter(word -> !word.equals("de") && !word.equals("la"))
                .collect(Collectors.joining(" "));
    }
}
