package fr.conventio.model.wording;

import java.util.regex.Pattern;

/** Words written for both genders: "Attaché(e)", "Rédacteur·trice", "Contractuel.le". */
public final class Inclusive {
    private static final Pattern ENDING = Pattern.compile(
            "(?<=\\p{L}{2})(?:[·•⋅]\\p{L}{1,5}(?:[·•⋅]s)?|\\((?:e|le|ne|se|trice|euse|ère)s?\\)|[./-](?:e|le|ne|trice|euse|ère)s?(?![\\p{L}\\d]))");

    private Inclusive() {}

    /** The words in their first form alone. */
    public static String first(String text) {
        return ENDING.matcher(text).replaceAll("");
    }
}
