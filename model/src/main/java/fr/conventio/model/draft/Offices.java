package fr.conventio.model.draft;

import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Locale;

/** Offices as sentences name them. */
final class Offices {
    /** How the feminine of an office ends, accents aside: présidente, directrice, première, adjointe, déléguée. */
    private static final List<String> FEMININE = List.of("ente", "trice", "iere", "inte", "guee", "llere");

    private Offices() {}

    /** "Président" as "le Président", "Première adjointe" as "la Première adjointe", "Adjoint" as "l’Adjoint". */
    static String withArticle(String office) {
        var folded = Plain.fold(office);
        var first = folded.split(" ")[0];
        if (!first.isEmpty() && "aeiou".indexOf(first.toLowerCase(Locale.ROOT).charAt(0)) >= 0) {
            return "l’" + office;
        }
        // « vice-présidente » folds into two words.
        var second = folded.startsWith("vice ") ? folded.split(" ")[1] : first;
        return (FEMININE.stream().anyMatch(second::endsWith) ? "la " : "le ") + office;
    }
}
