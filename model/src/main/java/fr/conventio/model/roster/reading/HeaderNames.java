package fr.conventio.model.roster.reading;

import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the headers of columns mean, told by the names that programs and people use (kept in {@code headers.csv}), and where
 * none of them fits, by their words.
 */
final class HeaderNames {
    private static final Map<String, Meaning> BY_NAME = new HashMap<>();
    /** Longer than any header, its punctuation and spare spaces included. */
    private static final int LONGEST = 120;

    private static final int SHORTEST_MISSPELT = 4;
    private static final int LONGEST_MISSPELT = 30;

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("lib", "libelle"),
            Map.entry("libel", "libelle"),
            Map.entry("intit", "intitule"),
            Map.entry("categ", "categorie"),
            Map.entry("cat", "categorie"),
            Map.entry("serv", "service"),
            Map.entry("svce", "service"),
            Map.entry("sce", "service"),
            Map.entry("quot", "quotite"),
            Map.entry("qt", "quotite"),
            Map.entry("qte", "quotite"),
            Map.entry("w", "travail"),
            Map.entry("aff", "affectation"),
            Map.entry("gra", "grade"),
            Map.entry("sta", "statut"),
            Map.entry("tps", "temps"),
            Map.entry("tx", "taux"),
            Map.entry("trav", "travail"),
            Map.entry("stat", "statut"),
            Map.entry("gr", "grade"),
            Map.entry("fct", "fonction"),
            Map.entry("fonct", "fonction"),
            Map.entry("fonctions", "fonction"),
            Map.entry("emp", "emploi"),
            Map.entry("empl", "emploi"),
            Map.entry("affect", "affectation"),
            Map.entry("matric", "matricule"),
            Map.entry("dt", "date"),
            Map.entry("transf", "transfert"),
            Map.entry("dir", "direction"),
            Map.entry("collect", "collectivite"),
            Map.entry("hebdo", "hebdomadaire"),
            Map.entry("coll", "collectivite"));
    private static final Set<String> EMPTY_WORDS =
            Set.of("de", "du", "des", "la", "le", "les", "l", "d", "un", "une", "a", "au", "en", "et", "par", "pour");
    /** "10 - Matricule", "(3) Grade": the number of a column before its name. */
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,3} (?=[a-z]{3})");
    /** Words that say how a thing is written: "Libellé UO" is the UO. */
    private static final Pattern LABEL =
            Pattern.compile("^(?:libelle|intitule|nom|designation) | (?:libelle|intitule)$");
    /** What was or will be is not what is. */
    private static final Set<String> OTHER_TIMES = Set.of(
            "ancien",
            "ancienne",
            "precedent",
            "precedente",
            "anterieur",
            "anterieure",
            "futur",
            "future",
            "cible",
            "souhaite",
            "vise");

    /** Of what people and posts have beside what a roster keeps: "Chef de service", "Mail de l'agent". */
    private static final Set<String> OTHER_THINGS = Set.of(
            "chef",
            "responsable",
            "superieur",
            "vehicule",
            "logement",
            "indemnite",
            "indemnites",
            "nbi",
            "deliberation",
            "comptable",
            "analytique",
            "m14",
            "m57",
            "avis",
            "accord",
            "mail",
            "courriel",
            "email",
            "adresse",
            "telephone",
            "age",
            "sexe",
            "genre",
            "civilite",
            "photo",
            "remplace",
            "remplacee",
            "cotation",
            "groupe",
            "minimum",
            "maximum",
            "permanent",
            "permanents",
            "imputation",
            "annees",
            "nationalite",
            "domicile");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    static {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeaderNames.class.getResourceAsStream("headers.csv")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", 2))
                    .forEach(line -> Arrays.stream(line[1].split("\\|")).forEach(name -> {
                        BY_NAME.put(name, Meaning.valueOf(line[0]));
                        BY_NAME.putIfAbsent(reduced(name), Meaning.valueOf(line[0]));
                    }));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A header's meaning and how sure it is. */
    record Guess(Meaning meaning, Confidence confidence) {}

    private HeaderNames() {}

    /** The meaning of a name that is used just so, null for any other; cheap, for every row of a file passes here. */
    static @Nullable Meaning usual(String written, RepeatedTexts texts) {
        return written.isEmpty() || written.length() > LONGEST ? null : BY_NAME.get(texts.fold(written));
    }

    /** The most likely meaning of a header. */
    static Optional<Guess> guess(String written) {
        if (written.isBlank() || written.length() > LONGEST) {
            return Optional.empty();
        }
        if (written.strip().equals("%")) {
            return Optional.of(new Guess(Meaning.WORKING_TIME, Confidence.LIKELY));
        }
        var name = Plain.fold(written);
        var usual = BY_NAME.get(name);
        if (usual == null) {
            usual = BY_NAME.get(reduced(name));
        }
        if (usual == null) {
            usual = BY_NAME.get(reduced(Plain.fold(CAMEL.matcher(written).replaceAll(" "))));
        }
        if (usual == null) {
            usual = BY_NAME.get(NUMBERED.matcher(name).replaceFirst(""));
        }
        if (usual != null) {
            return Optional.of(new Guess(usual, Confidence.SURE));
        }
        var words = reduced(written.indexOf('%') < 0 ? name : name + " pourcentage");
        var labelled = BY_NAME.get(LABEL.matcher(words).replaceAll(""));
        return Optional.ofNullable(labelled)
                .or(() -> byWords(new LinkedHashSet<>(List.of(words.split(" ")))))
                .or(() -> misspelt(name))
                .map(meaning -> new Guess(meaning, Confidence.LIKELY));
    }

    /** The name that is written with one letter wrong, missing or too many. */
    private static Optional<Meaning> misspelt(String name) {
        if (name.length() < SHORTEST_MISSPELT || name.length() > LONGEST_MISSPELT) {
            return Optional.empty();
        }
        return BY_NAME.entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST_MISSPELT + 1
                        && Spelling.distance(name, known.getKey(), 2) < 2)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Abbreviations written out, words that tell nothing left out. */
    private static String reduced(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> WRITTEN_OUT.getOrDefault(word, word))
                .filter(word -> !EMPTY_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }

    private static Optional<Meaning> byWords(Set<String> words) {
        // What only looks like one of ours goes first.
        if (words.stream().anyMatch(word -> OTHER_TIMES.contains(word) || OTHER_THINGS.contains(word))) {
            return Optional.of(Meaning.IGNORED);
        }
        if (any(words, "annuel", "annuelle", "an")
                && any(words, "remuneration", "salaire", "brut", "traitement", "cout", "net")) {
            return Optional.of(Meaning.IGNORED);
        }
        if (any(words, "pourcentage", "part")
                && any(words, "service", "commun")
                && !any(words, "temps", "travail", "activite")) {
            // Of a post, not of an agent's week.
            return Optional.of(Meaning.IGNORED);
        }
        if (words.containsAll(Set.of("type", "agent"))) {
            return Optional.empty();
        }
        if (words.contains("dhs")) {
            return Optional.of(Meaning.WORKING_TIME);
        }
        if (words.contains("modalite")) {
            return Optional.of(Meaning.WORKING_KIND);
        }
        if (words.contains("origine") && any(words, "commune", "collectivite", "etablissement", "employeur")) {
            return Optional.of(Meaning.EMPLOYER);
        }
        if (any(words, "grade", "grades") && any(words, "echelon", "indice")) {
            return Optional.of(Meaning.GRADE);
        }
        if (any(words, "agent", "agents", "nom", "noms") && any(words, "service", "direction") && words.size() == 2) {
            // One column of services and of their agents below them.
            return Optional.of(Meaning.NAME);
        }
        if (any(words, "position", "naissance", "echelon", "indice", "anciennete", "filiere", "contrat", "prime")
                || (words.contains("cadre") && any(words, "emplois", "emploi"))) {
            return Optional.of(Meaning.IGNORED);
        }
        if (any(words, "transfert", "transfere", "transferee", "transferes", "transferer", "transferable")) {
            if (any(words, "date", "jour")) {
                return Optional.of(Meaning.TRANSFER_DATE);
            }
            return Optional.of(any(words, "motif", "raison") ? Meaning.DEFERRAL_REASON : Meaning.TRANSFER);
        }
        if (any(words, "date", "mois", "annee")) {
            return Optional.of(Meaning.IGNORED);
        }
        if (any(words, "matricule", "matri")) {
            return Optional.of(Meaning.STAFF_NUMBER);
        }
        if (any(words, "prenom", "prenoms") && !any(words, "nom", "noms")) {
            return Optional.of(Meaning.FIRST_NAME);
        }
        if ((any(words, "partiel") && any(words, "taux", "quotite", "pourcentage")) || words.equals(Set.of("tp"))) {
            return Optional.of(Meaning.AGENTS_SHARE);
        }
        if (any(words, "heures", "temps", "duree", "horaire")
                && any(
                        words,
                        "mensuel",
                        "mensuelle",
                        "mensuelles",
                        "mensuels",
                        "annuel",
                        "annuelle",
                        "annuelles",
                        "annuels")) {
            return Optional.of(Meaning.WORKING_TIME);
        }
        if (any(words, "quotite", "etp", "etpt")
                || (any(words, "temps", "taux", "duree", "heures", "horaire")
                        && any(
                                words,
                                "travail",
                                "emploi",
                                "hebdomadaire",
                                "activite",
                                "service",
                                "occupation",
                                "semaine"))) {
            return Optional.of(Meaning.WORKING_TIME);
        }
        if (words.contains("temps") && any(words, "complet", "partiel", "plein", "type")) {
            return Optional.of(Meaning.WORKING_KIND);
        }
        if (any(words, "remuneration", "salaire", "brut", "traitement")) {
            return Optional.of(Meaning.MONTHLY_PAY);
        }
        boolean isCode = any(words, "code", "id", "cod");
        if (any(words, "grade", "grades")) {
            return Optional.of(isCode ? Meaning.IGNORED : Meaning.GRADE);
        }
        if (any(words, "categorie") && !any(words, "socio", "socioprofessionnelle", "csp", "professionnelle")) {
            return Optional.of(Meaning.CATEGORY);
        }
        if (any(words, "statut", "statutaire", "titulaire")) {
            return Optional.of(Meaning.STATUS);
        }
        if (any(words, "employeur", "collectivite", "employeuse") && !words.contains("service")) {
            return Optional.of(isCode ? Meaning.IGNORED : Meaning.EMPLOYER);
        }
        if (any(words, "fonction", "emploi", "poste", "metier")) {
            return Optional.of(
                    isCode || any(words, "nombre", "nb", "numero", "n") ? Meaning.IGNORED : Meaning.FUNCTION);
        }
        if (any(words, "service", "services")) {
            if (any(words, "origine", "depart", "actuel", "actuelle")) {
                return Optional.of(Meaning.SECTION);
            }
            return Optional.of(isCode ? Meaning.SECTION_CODE : Meaning.SERVICE);
        }
        if (any(words, "section", "affectation", "unite", "structure", "direction", "pole", "bureau", "equipe")) {
            return Optional.of(isCode ? Meaning.SECTION_CODE : Meaning.SECTION);
        }
        if (any(words, "nom", "noms", "agent")) {
            return Optional.of(isCode || words.contains("numero") ? Meaning.STAFF_NUMBER : Meaning.NAME);
        }
        if (words.contains("taux")
                && words.size() <= 2
                && !any(words, "prime", "indemnite", "cotisation", "charge", "horaire")) {
            return Optional.of(Meaning.WORKING_TIME);
        }
        if (any(words, "observation", "observations", "remarque", "remarques", "commentaire", "commentaires")) {
            return Optional.of(Meaning.REMARKS);
        }
        return Optional.empty();
    }

    private static boolean any(Set<String> words, String... wanted) {
        return Arrays.stream(wanted).anyMatch(words::contains);
    }
}
