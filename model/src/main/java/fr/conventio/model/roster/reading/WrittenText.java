package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in a cell in place of a value: an error, a sign for the value above, a word that nobody is there. */
final class WrittenText {
    /** As programs of either language write them. */
    private static final Set<String> ERRORS = Set.of(
            "#N/A",
            "#N/D",
            "#NA",
            "#REF!",
            "#VALUE!",
            "#VALEUR!",
            "#NAME?",
            "#NOM?",
            "#DIV/0!",
            "#NULL!",
            "#NUL!",
            "#NUM!",
            "#NOMBRE!",
            "#SPILL!",
            "#CALC!",
            "#ERR!",
            "ERR:502",
            "ERR:508",
            "ERR:509",
            "ERR:511",
            "ERR:522");

    private static final Set<String> DITTO =
            Set.of("\"", "''", "\"\"", "〃", "″", "”", "“", "»", "«", "idem", "id.", "ditto");
    private static final Set<String> VACANT = Set.of(
            "vacant",
            "vacante",
            "poste vacant",
            "emploi vacant",
            "non pourvu",
            "poste non pourvu",
            "a pourvoir",
            "poste a pourvoir",
            "a recruter",
            "poste a recruter",
            "recrutement",
            "en recrutement",
            "recrutement en cours",
            "en cours de recrutement",
            "poste en cours de recrutement",
            "inoccupe",
            "poste inoccupe",
            "poste libre");

    private static final Pattern PADDED_CODE = Pattern.compile("([A-Z][A-Z0-9.]{1,9})\\s{2,}(\\S.*)");
    private static final int LONGEST_VACANT = 40;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:[.,]\\d+)?[eE]\\+?\\d{1,2}");

    private WrittenText() {}

    /** Without the apostrophe by which a spreadsheet keeps a number as text. */
    static String number(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && Character.isDigit(text.charAt(1))
                ? text.substring(1)
                : text;
    }

    /** True for what a formula says that failed. */
    static boolean isError(String text) {
        return text.length() > 2
                && (text.charAt(0) == '#' || text.charAt(0) == 'E')
                && ERRORS.contains(text.toUpperCase(Locale.ROOT));
    }

    /** True for what stands in place of the name of an agent who is not there. */
    static boolean isVacant(String name) {
        return !name.isEmpty()
                && name.length() < LONGEST_VACANT
                && "vpenairà".indexOf(Character.toLowerCase(name.charAt(0))) >= 0
                && VACANT.contains(Plain.fold(name));
    }

    /** True for a number that a spreadsheet shortened for want of space. */
    static boolean isShortened(String text) {
        return text.length() > 3 && SCIENTIFIC.matcher(text).matches();
    }

    /** The same value as in the line above, said by a sign or a word. */
    static boolean isDitto(String text) {
        return !text.isEmpty()
                && text.length() < 6
                && "\"'〃″”“»«iIdD".indexOf(text.charAt(0)) >= 0
                && DITTO.contains(text.toLowerCase(Locale.ROOT));
    }

    /** A formula that gave nothing says nothing of its post. */
    static void refuseFailed(String text) throws FieldRefusedException {
        if (text.equals(SourceRow.NOT_COMPUTED)) {
            throw new FieldRefusedException(Message.of("refusal.not_computed"));
        }
        if (WrittenText.isError(text)) {
            throw new FieldRefusedException(Message.of("refusal.cell_error", text));
        }
    }

    /** Acts print "JURID    Dir. Affaires juridiques" in one column; the workbook repeats the code before the section. */
    static void separateCode(Map<PostField, String> texts) {
        var section = texts.get(PostField.SECTION);
        if (section == null) {
            return;
        }
        var code = texts.get(PostField.SECTION_CODE);
        if (code != null) {
            texts.put(PostField.SECTION, PostCells.withoutCode(Plain.clean(section), Plain.clean(code)));
            return;
        }
        var padded = PADDED_CODE.matcher(section.strip());
        if (padded.matches()) {
            texts.put(PostField.SECTION_CODE, padded.group(1));
            texts.put(PostField.SECTION, padded.group(2));
        }
    }
}
