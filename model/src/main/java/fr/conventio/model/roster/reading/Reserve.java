package fr.conventio.model.roster.reading;

import java.util.regex.Pattern;

/**
 * What an author adds to a value to say that it is not the whole truth: a question mark, "Titulaire?", or the mark of a note,
 * "50 %*" or "Oui (1)". The value is read without it, and is in doubt.
 */
final class Reserve {
    private static final Pattern QUESTION = Pattern.compile("\\s*\\?[\\s?]*$");
    /** A number in brackets of two digits may be hours. */
    private static final Pattern NOTE = Pattern.compile("(?<=[\\p{L}\\d%.])\\s*(?:\\*{1,3}|\\([1-9]\\)|[¹²³])+$");

    private Reserve() {}

    static String without(String text) {
        return isLikely(text)
                ? NOTE.matcher(QUESTION.matcher(text).replaceFirst("")).replaceFirst("")
                : text;
    }

    /** Why the value is in doubt, as a message's key; empty when it is not. */
    static String reason(String text) {
        if (!isLikely(text)) {
            return "";
        }
        return QUESTION.matcher(text).find()
                ? "import.doubt.question"
                : NOTE.matcher(text).find() ? "import.doubt.note" : "";
    }

    /** A pattern for each cell of a large file takes longer than all the rest of it. */
    private static boolean isLikely(String text) {
        return !text.isEmpty() && "?*)¹²³".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
