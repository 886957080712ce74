package fr.conventio.model.procedure.glossary;

import fr.conventio.model.wording.Plain;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds acronyms in texts: words of capital letters, and the glossary's own entries however they are written. */
public final class AcronymsInUse {
    /** Also several words of capitals joined by a hyphen. */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]+(?:-\\p{Lu}[\\p{Lu}\\p{N}]+)*(?![\\p{L}\\p{N}])");

    private static final Pattern JOINED = Pattern.compile("\\s*\\+\\s*");

    private final List<Acronym> glossary;
    private final Set<String> parts;

    public AcronymsInUse(Collection<Acronym> glossary) {
        this.glossary = List.copyOf(glossary);
        this.parts = this.glossary.stream().flatMap(AcronymsInUse::parts).collect(Collectors.toSet());
    }

    /** The acronyms of a text that the glossary does not tell, in the order in which they come. */
    public Set<String> undefined(String text) {
        return CAPITALS.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(acronym -> !parts.contains(Plain.fold(acronym)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The entries that none of the texts uses, in the glossary's order. */
    public List<Acronym> unused(Collection<String> texts) {
        return glossary.stream()
                .filter(entry -> texts.stream().noneMatch(text -> uses(text, entry)))
                .toList();
    }

    private static boolean uses(String text, Acronym entry) {
        // SI is not the word si, while Achatpublic is written in many ways.
        boolean capitals = entry.acronym().equals(entry.acronym().toUpperCase(Locale.ROOT));
        return capitals
                ? CAPITALS.matcher(text)
                        .results()
                        .anyMatch(found -> parts(entry).anyMatch(Plain.fold(found.group())::equals))
                : parts(entry).anyMatch(part -> (" " + Plain.fold(text) + " ").contains(" " + part + " "));
    }

    private static Stream<String> parts(Acronym entry) {
        return JOINED.splitAsStream(entry.acronym()).map(Plain::fold).filter(part -> !part.isEmpty());
    }
}
