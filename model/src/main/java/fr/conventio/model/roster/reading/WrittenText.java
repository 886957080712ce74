package fr.conventio.model.roster.reading;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import fr.conventio.model.wording.Plain;

/** What the text of a cell says beside its value: that its author was not sure, that a formula failed, that nobody is there. */
final class WrittenText {
    /** As programs of either language write them. */
    private static final Set<String> ERRORS = Set.of(
            "#N/A", "#N/D", "#NA", "#REF!", "#VALUE!", "#VALEUR!", "#NAME?", "#NOM?", "#DIV/0!", "#NULL!", "#NUL!", "#NUM!",
            "#NOMBRE!", "#SPILL!", "#CALC!", "#ERR!", "ERR:502", "ERR:508", "ERR:509", "ERR:511", "ERR:522");

    private static final Pattern NOTE_MARK = Pattern.compile("(?<=[^\\s*¹²³]) ?(?:\\*{1,3}|\\([1-9]\\)|[¹²³])$");

    private static final Pattern VACANT = Pattern.compile(
            "(?:(?:poste|emploi) )?(?:vacante?|non pourvu|inoccupe|libre|a pourvoir|a recruter|en cours de recrutement)"
                    + "|(?:en )?(?:cours de )?recrutement(?: en cours)?");

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    private WrittenText() {}

    /** The value without the question mark or the mark of a note that stands behind it. */
    static String sure(String text) {
        var unmarked = NOTE_MARK.matcher(text).replaceFirst("");
        int end = unmarked.length();
        while (end > 0 && (unmarked.charAt(end - 1) == '?' || unmarked.charAt(end - 1) == ' ')) {
            end--;
        }
        return end == unmarked.length() || !unmarked.endsWith("?") ? unmarked : unmarked.substring(0, end);
    }

    /** The key of what makes a value unsure; null for one that stands alone. */
    static @Nullable String unsure(String text) {
        if (text.endsWith("?")) {
            return "import.doubt.question";
        }
        return NOTE_MARK.matcher(text).find() ? "import.doubt.note_mark" : null;
    }

    /** True for what a formula says that failed. */
    static boolean isError(String text) {
        return text.length() >= 3
                && (text.charAt(0) == '#' || text.charAt(0) == 'E')
                && ERRORS.contains(text.toUpperCase(java.util.Locale.ROOT));
    }

    /** True for what stands in place of the name of an agent who is not there. */
    static boolean isVacant(String name) {
        return VACANT.matcher(Plain.fold(name)).matches();
    }

    /** True for a number that a spreadsheet shortened for want of space. */
    static boolean isShortened(String text) {
        return SCIENTIFIC.matcher(text).matches();
    }

    /** The same value as in the line above, said by a sign or a word. */
    static boolean isDitto(String text) {
        return text.length() <= 6 && DITTO.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static final Set<String> DITTO =
            Set.of("\"", "''", "\"\"", "〃", "″", "”", "“", "»", "«", "idem", "id.", "id", "-\"-", "- \" -", "ditto");
}
