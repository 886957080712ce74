package fr.conventio.model.roster;

import fr.conventio.model.wording.Inclusive;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Spelling;
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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The grades that are recognised, with the spellings each is known by; kept in {@code grades.csv}. */
public final class Grades {
    private static final Map<String, Grade> BY_CODE = new LinkedHashMap<>();
    private static final Map<String, Grade> BY_SPELLING = new LinkedHashMap<>();

    /** Abbreviations of HR systems, written out before spellings are compared. */
    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("adjt", "adjoint"),
            Map.entry("adj", "adjoint"),
            Map.entry("adjte", "adjoint"),
            Map.entry("adjointe", "adjoint"),
            Map.entry("adm", "administratif"),
            Map.entry("admin", "administratif"),
            Map.entry("administ", "administratif"),
            Map.entry("administrative", "administratif"),
            Map.entry("adminis", "administratif"),
            Map.entry("tech", "technique"),
            Map.entry("techn", "technique"),
            Map.entry("pal", "principal"),
            Map.entry("ppal", "principal"),
            Map.entry("ppl", "principal"),
            Map.entry("princ", "principal"),
            Map.entry("prin", "principal"),
            Map.entry("pr", "principal"),
            Map.entry("principale", "principal"),
            Map.entry("pale", "principal"),
            Map.entry("ppale", "principal"),
            Map.entry("pple", "principal"),
            Map.entry("princip", "principal"),
            Map.entry("1cl", "1re classe"),
            Map.entry("2cl", "2e classe"),
            Map.entry("1ere", "1re"),
            Map.entry("1er", "1re"),
            Map.entry("2eme", "2e"),
            Map.entry("2nde", "2e"),
            Map.entry("2ieme", "2e"),
            Map.entry("2nd", "2e"),
            Map.entry("premiere", "1re"),
            Map.entry("deuxieme", "2e"),
            Map.entry("seconde", "2e"),
            Map.entry("i", "1re"),
            Map.entry("cl", "classe"),
            Map.entry("clas", "classe"),
            Map.entry("hcl", "hors classe"),
            Map.entry("hc", "hors classe"),
            Map.entry("puer", "puericulture"),
            Map.entry("aux", "auxiliaire"),
            Map.entry("redac", "redacteur"),
            Map.entry("red", "redacteur"),
            Map.entry("redactrice", "redacteur"),
            Map.entry("ing", "ingenieur"),
            Map.entry("ingenieure", "ingenieur"),
            Map.entry("att", "attache"),
            Map.entry("attachee", "attache"),
            Map.entry("anim", "animation"),
            Map.entry("patr", "patrimoine"),
            Map.entry("pat", "patrimoine"),
            Map.entry("ag", "agent"),
            Map.entry("agt", "agent"),
            Map.entry("agte", "agent"),
            Map.entry("agente", "agent"),
            Map.entry("mait", "maitrise"),
            Map.entry("dir", "directeur"),
            Map.entry("directrice", "directeur"),
            Map.entry("technicienne", "technicien"),
            Map.entry("technic", "technicien"),
            Map.entry("animatrice", "animateur"),
            Map.entry("educatrice", "educateur"),
            Map.entry("educ", "educateur"),
            Map.entry("assistante", "assistant"),
            Map.entry("asst", "assistant"),
            Map.entry("ass", "assistant"),
            Map.entry("cons", "conservation"),
            Map.entry("infirmiere", "infirmier"),
            Map.entry("inf", "infirmier"),
            Map.entry("sup", "superieure"),
            Map.entry("superieur", "superieure"),
            Map.entry("norm", "normale"),
            Map.entry("cn", "classe normale"),
            Map.entry("cs", "classe superieure"),
            Map.entry("administratrice", "administrateur"),
            Map.entry("gardienne", "gardien"),
            Map.entry("conseillere", "conseiller"),
            Map.entry("1", "1re"),
            Map.entry("2", "2e"),
            Map.entry("conservatrice", "conservateur"),
            Map.entry("ens", "enseignement"),
            Map.entry("enseignt", "enseignement"),
            Map.entry("art", "artistique"),
            Map.entry("prof", "professeur"),
            Map.entry("hab", "habitants"),
            Map.entry("habts", "habitants"),
            Map.entry("pm", "police municipale"));

    /** Adjoint administratif territorial and adjoint administratif are one grade. */
    private static final Set<String> NO_GRADE = Set.of(
            "ter", "terr", "territ", "territorial", "territoriale", "de", "des", "du", "la", "le", "les", "et", "en");

    private static final Pattern ELIDED = Pattern.compile("\\b[dl] ");
    /** A category before a grade or behind it. */
    private static final Pattern LETTER = Pattern.compile("(?<=^|^cat |^categorie )[abc](?= )|(?<= )[abc]$");

    private static final Pattern TECHNICIAN = Pattern.compile("^techn? (?=p)");
    /** What people write beside a grade: its category, the step reached, the mark of a note. */
    private static final Pattern BESIDE = Pattern.compile(
            "^(?:(?:categorie |cat )?[abc]|\\d{2,6}) (?=[a-z]{3})|(?: (?:categorie |cat )?[abc])$|(?: (?:\\d+ ?(?:er|e|eme)? ?)?(?:echelon|ech)(?: \\d+)?)$");

    private static final Pattern CLASS = Pattern.compile("\\b([12])(?:re|ere|er|e|eme|nde|nd)? ?cl(?:asse|as)?\\b");

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
            if (!alias.isEmpty()) {
                BY_SPELLING.put(spelling(alias), grade);
            }
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
        var grade = BY_SPELLING.get(spelling(wording));
        if (grade == null) {
            grade = withoutBeside(Plain.fold(Inclusive.first(wording)));
        }
        return new Recognised<>(wording, grade);
    }

    /** The grade without what stands beside it; null where that is a category of another grade. */
    private static @Nullable Grade withoutBeside(String folded) {
        var grade = BY_SPELLING.get(spelling(BESIDE.matcher(folded).replaceAll("")));
        var letter = LETTER.matcher(folded);
        return grade != null
                        && letter.find()
                        && !letter.group().equalsIgnoreCase(grade.category().name())
                ? null
                : grade;
    }

    /** The known grade whose spelling is nearest, to be proposed; empty when none is near. */
    public static Optional<Grade> nearest(String wording) {
        var wanted = spelling(wording);
        int nearest = Math.max(1, wanted.length() / 5) + 1;
        Grade found = null;
        for (var known : BY_SPELLING.entrySet()) {
            int distance = Spelling.distance(wanted, known.getKey(), nearest);
            if (distance < nearest) {
                nearest = distance;
                found = known.getValue();
            }
        }
        return Optional.ofNullable(found);
    }

    private static String spelling(String wording) {
        var folded = ELIDED.matcher(Spelling.joined(Plain.fold(wording))).replaceAll(" ");
        // "1ère cl." and "1ère classe" are one class, "C1" none.
        var spaced = CLASS.matcher(folded).replaceAll("$1 classe");
        // "Techn. ppal 1 cl" is a technicien; an adjoint technique says so.
        var whole = TECHNICIAN.matcher(spaced).replaceFirst("technicien ");
        return Arrays.stream(whole.split(" "))
                .map(word -> ABBREVIATIONS.getOrDefault(word, word))
                .flatMap(words -> Arrays.stream(words.split(" ")))
                .filter(word -> !NO_GRADE.contains(word))
                .collect(Collectors.joining(" "));
    }
}
