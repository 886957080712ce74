package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Plain;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells the lines of posts from what else stands in a table: totals, captions, notes, the header again. */
final class LineSorter {
    /** A line with no more filled cells than this and no function describes no post. */
    private static final int CAPTION_CELLS = 2;

    private static final Pattern TOTAL = Pattern.compile(
            "(?:sous )?totaux\\b.*|(?:s |ss |sous )?total\\b.*|soustotal\\b.*|(?:effectif|nombre|nb)s?\\b.*\\btotal\\b.*|nombre d agents.*|nb agents.*|effectifs?(?: (?:global|reel|pourvu|budgetaire)s?)?|ensemble|cumul\\b.*|moyenne\\b.*|grand total.*");
    private static final Pattern COUNTED = Pattern.compile(
            "(?<name>.+?) ?(?:\\(|[–—:-] ?)(?<count>\\d[\\d ]*) (?:agent|poste)s?\\b[^)]*\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED = Pattern.compile(
            "(?:.+[/,;–—-] ?)??(?:service commun|services communs|service) ?: ?(?<name>.+)|(?:service commun|services communs|service|direction|pôle|pole) ?[:–—-] ?(?<other>.+)",
            Pattern.CASE_INSENSITIVE);
    /** The label of a service whose name stands in the next cell. */
    private static final Pattern LABEL = Pattern.compile("(?:(?:nom du )?service(?: commun)?|direction|pole)");
    /** What printing adds to each page. */
    private static final Pattern PRINTED = Pattern.compile(
            "page \\d+.*|\\d+ (?:sur|de) \\d+|(?:date d )?(?:edition|impression|extraction)\\b.*|(?:edite|imprime|extrait|tire)e?s? (?:le|du)\\b.*");
    /** A line that shows how to fill in the others. */
    private static final Pattern SAMPLE = Pattern.compile("(?:ex|exemple)(?: .*)?");

    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}\\)?");

    private final FoundTable table;
    private final MergedTexts merged;
    private final Set<String> above;
    private final Map<Integer, String> titles;
    private final int function;
    private final int category;
    private final int service;

    enum Kind {
        POST,
        /** Names the service of the lines below. */
        CAPTION,
        TOTAL,
        HEADER,
        NOTE
    }

    /** @param above titles of the sheet, folded, which printed pages repeat */
    LineSorter(FoundTable table, MergedTexts merged, Set<String> above) {
        this.table = table;
        this.merged = merged;
        this.above = above;
        this.titles = table.columns().stream()
                .filter(column -> !column.header().isEmpty())
                .collect(Collectors.toMap(
                        FoundColumn::column, column -> Plain.fold(column.header()), (one, other) -> one));
        this.function = place(Meaning.FUNCTION);
        this.category = place(Meaning.CATEGORY);
        this.service = place(Meaning.SERVICE);
    }

    private int place(Meaning meaning) {
        return table.column(meaning).map(FoundColumn::column).orElse(-1);
    }

    /** @param index of a row among the lines below the header */
    Kind kind(List<SourceRow> lines, int index) {
        var row = lines.get(index);
        if (isTotal(row)) {
            return Kind.TOTAL;
        }
        if (isTitles(row) || isTitleAbove(row)) {
            return Kind.HEADER;
        }
        if (isGuidance(row)) {
            return Kind.NOTE;
        }
        if (isPost(row)) {
            return Kind.POST;
        }
        return isCaption(lines, index) ? Kind.CAPTION : Kind.NOTE;
    }

    /** Whether lines between the posts name their services. */
    boolean hasCaptions(List<SourceRow> lines) {
        for (int index = 0; index < lines.size(); index++) {
            var row = lines.get(index);
            if (isTotal(row) || isTitles(row) || isTitleAbove(row) || isGuidance(row)) {
                continue;
            }
            if (isPost(row)) {
                return false;
            }
            if (isName(row) && leadsToPosts(lines, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTitleAbove(SourceRow row) {
        if (above.isEmpty()) {
            return false;
        }
        var alone = alone(row);
        return !alone.isEmpty() && above.contains(Plain.fold(alone));
    }

    /** Units or forms under the titles, "(en %)", and a line that is an example. */
    private static boolean isGuidance(SourceRow row) {
        int filled = 0;
        boolean isInBrackets = true;
        for (var cell : row.cells()) {
            if (cell.isBlank()) {
                continue;
            }
            if (filled == 0
                    && (cell.charAt(0) | ' ') == 'e'
                    && SAMPLE.matcher(Plain.fold(cell)).matches()) {
                return true;
            }
            filled++;
            var text = cell.strip();
            isInBrackets &= text.charAt(0) == '(' && text.charAt(text.length() - 1) == ')';
            if (!isInBrackets) {
                return false;
            }
        }
        return filled > 1;
    }

    /** True for one cell of text that may name a service. */
    private static boolean isName(SourceRow row) {
        var alone = alone(row);
        return !alone.isEmpty() && !isPrinted(alone);
    }

    /** True for the number of a page or the day of printing. */
    static boolean isPrinted(String text) {
        return PRINTED.matcher(Plain.fold(text)).matches();
    }

    private boolean isPost(SourceRow row) {
        int filled = filled(row);
        if (filled > 0 && filled <= CAPTION_CELLS && saysMore(row)) {
            filled += merged.filled(row);
        }
        return filled > CAPTION_CELLS
                || (filled > 1 && function >= 0 && !row.cell(function).isBlank());
    }

    /** True for a line among merged cells that is another post, and not more text of the one above. */
    private boolean saysMore(SourceRow row) {
        boolean isAnother = false;
        for (var column : table.columns()) {
            switch (column.meaning()) {
                case NAME, STAFF_NUMBER -> {
                    if (row.cell(column.column()).isBlank()
                            && !merged.text(row.number(), column.column()).isBlank()) {
                        return false;
                    }
                    isAnother |= !row.cell(column.column()).isBlank();
                }
                case IGNORED, REMARKS -> {}
                default -> isAnother |= !row.cell(column.column()).isBlank();
            }
        }
        return isAnother;
    }

    private static int filled(SourceRow row) {
        int filled = 0;
        for (var cell : row.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private boolean isTotal(SourceRow row) {
        if (category >= 0 && row.cell(category).strip().length() == 1) {
            return false;
        }
        for (var cell : row.cells()) {
            // The first cell that says something tells; a long one is a sentence about something else.
            if (!cell.isBlank()) {
                if (cell.length() < 80 && TOTAL.matcher(Plain.fold(cell)).matches()) {
                    return true;
                }
                break;
            }
        }
        return function >= 0 && TOTAL.matcher(Plain.fold(row.cell(function))).matches() && filled(row) < titles.size();
    }

    /** The header again, as at the top of each printed page, or numbers of columns. */
    private boolean isTitles(SourceRow row) {
        int same = 0;
        int number = 0;
        int filled = 0;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            if (cell.length() <= 5
                    && NUMBER.matcher(cell.strip()).matches()
                    && Integer.parseInt(cell.replaceAll("\\D", "")) == number + 1) {
                number++;
            }
            var title = titles.get(column);
            // Titles and values hardly begin alike: most cells are told apart by one letter.
            if (title != null
                    && !title.isEmpty()
                    && mayBegin(cell, title)
                    && Plain.fold(cell).equals(title)) {
                same++;
            } else if (filled - same > 2 && filled - number > 2) {
                return false;
            }
        }
        return (same >= 3 && same * 2 >= filled) || (number >= 3 && number == filled);
    }

    /** False where the first letters differ beyond any accent. */
    private static boolean mayBegin(String cell, String title) {
        char first = Character.toLowerCase(cell.charAt(0));
        return first < 'a' || first > 'z' || first == title.charAt(0);
    }

    private boolean isCaption(List<SourceRow> lines, int index) {
        var row = lines.get(index);
        if (table.servicePlace() == ServicePlace.CAPTIONS) {
            return isName(row) && leadsToPosts(lines, index);
        }
        if (table.servicePlace() != ServicePlace.COLUMN
                || row.cell(service).isBlank()
                || alone(row).isEmpty()) {
            return false;
        }
        return index + 1 < lines.size()
                && isPost(lines.get(index + 1))
                && lines.get(index + 1).cell(service).isBlank();
    }

    /** Captions may stand above one another, but a note at the end stands above nothing. */
    private boolean leadsToPosts(List<SourceRow> lines, int index) {
        for (int next = index + 1; next < lines.size() && next <= index + 3; next++) {
            var row = lines.get(next);
            if (isTotal(row)) {
                return false;
            }
            if (isPost(row)) {
                return true;
            }
        }
        return false;
    }

    /** The text of a row that has one filled cell alone; empty for other rows. */
    static String alone(SourceRow row) {
        var only = "";
        for (var cell : row.cells()) {
            if (!cell.isBlank()) {
                if (!only.isEmpty()) {
                    return "";
                }
                only = Plain.clean(cell);
            }
        }
        return only;
    }

    /** The service named beside its label, "Service :" and "Finances" in two cells; empty for other rows. */
    static String labelled(SourceRow row) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 2
                        && LABEL.matcher(Plain.fold(filled.getFirst())).matches()
                ? Plain.clean(filled.getLast())
                : "";
    }

    /** The service that a caption names: "Service : Finances (3 agents)" names Finances. */
    static String serviceName(String caption) {
        var counted = COUNTED.matcher(caption);
        var name = counted.matches() ? counted.group("name") : caption;
        var labelled = LABELLED.matcher(name);
        if (!labelled.matches()) {
            return name.strip();
        }
        var named = labelled.group("name");
        return (named == null ? labelled.group("other") : named).strip();
    }

    /** How many agents a caption announces; -1 when it does not. */
    static int announced(String caption) {
        var counted = COUNTED.matcher(caption);
        var digits = counted.matches() ? counted.group("count").replace(" ", "") : "";
        return digits.isEmpty() || digits.length() > 8 ? -1 : Integer.parseInt(digits);
    }
}
