package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the tables of agents in a file, and guesses what their columns hold. */
public final class TableFinder {
    /** Names that programs give, or that say what every such file holds: no service is called so. */
    private static final Pattern NO_SERVICE = Pattern.compile(
            "|.|(?:feuil|sheet|feuille|table|tableau|page|classeur|onglet|export|extraction|donnees|data|base|liste|worksheet)\\b.*|(?:feuil|feuille|sheet|tableau|table)\\d+"
                    + "|.*\\b(?:effectifs?|agents?|postes|roster|annexe|personnel|resultats?|requete|query|results?)\\b.*|.+\\brh\\b.*|.*\\brh\\b.+|[\\d ]+|[a-z]{1,2}\\d+");

    /** "Effectifs de la direction des finances", "Service : Finances". */
    private static final Pattern SERVICE_TITLE = Pattern.compile(
            "(?<!\\bpar )\\b(?:service|direction|pôle|pole|département|departement|secteur)\\b.*\\p{L}{2}.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final RepeatedTexts texts = new RepeatedTexts();
    private final List<FoundTable> tables = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();

    /** A workbook of annex 1, which has a sheet of figures beside its list: nothing to be told. */
    private final boolean isAnnex;

    private TableFinder(SourceFile file) {
        this.isAnnex = file.sheets().stream().anyMatch(sheet -> ActSheetReader.isActSheet(sheet.name()));
    }

    /** Every table is told; those of visible sheets are proposed to be taken. */
    public static Understanding understand(SourceFile file) {
        return new TableFinder(file).understood(file);
    }

    /**
     * The same; but a row that officers once took for the headers of such files is known again, whatever it says.
     *
     * @param known sets of headers as {@link Understanding#headerSet} tells them
     */
    public static Understanding understand(SourceFile file, Set<String> known) {
        var understood = understand(file);
        if (known.isEmpty() || known.contains(understood.headerSet())) {
            return understood;
        }
        for (var sheet : file.sheets()) {
            var header = sheet.isHidden()
                    ? Optional.<SourceRow>empty()
                    : sheet.rows().stream()
                            .limit(HeaderRow.FARTHEST)
                            .filter(row -> known.contains(Understanding.headerSet(row.cells().stream())))
                            .findFirst();
            if (header.isPresent()) {
                understood = headed(file, understood, sheet.name(), header.get().number());
            }
        }
        return understood;
    }

    /**
     * An officer's word about where the titles of columns stand: the table there, or one that was not seen, begins with them.
     *
     * @param row the number of a row of the sheet
     */
    public static Understanding headed(SourceFile file, Understanding understood, String name, int row) {
        var sheet = file.sheet(name).orElseThrow();
        var rows = sheet.rows();
        var numbers = rows.stream().map(SourceRow::number).toList();
        var others = new ArrayList<>(understood.tables());
        int place = others.size();
        int above = 0;
        int end = rows.size();
        for (int nth = 0; nth < others.size(); nth++) {
            var table = others.get(nth);
            if (table.sheet().equals(name) && table.firstRow() <= row && row <= table.lastRow()) {
                place = nth;
                above = Math.max(0, numbers.indexOf(table.firstRow()));
                end = numbers.indexOf(table.lastRow()) + 1;
            }
        }
        var finder = new TableFinder(file);
        finder.add(sheet, new Place(HeaderRow.chosen(sheet, numbers.indexOf(row)), above, end), false);
        var found = finder.withSheetsService(finder.tables.getFirst()).withTaken(true);
        if (place < others.size()) {
            others.set(place, found);
        } else {
            others.add(found);
        }
        return new Understanding(
                others,
                understood.remarks().stream()
                        .filter(remark -> !remark.key().equals("import.sheet_without_table")
                                || !remark.args().contains(name))
                        .toList());
    }

    private Understanding understood(SourceFile file) {
        remarks.addAll(file.remarks());
        var parts = file.sheets().stream().collect(Collectors.groupingBy(SourceSheet::origin, Collectors.counting()));
        for (var sheet : file.sheets()) {
            if (!ActSheetReader.isActSheet(sheet.name()) && !sheet.rows().isEmpty()) {
                look(sheet, parts.getOrDefault(sheet.origin(), 0L) > 1);
            }
        }
        return new Understanding(complete(), remarks);
    }

    /** @param isPart of a sheet whose tables stand side by side */
    private void look(SourceSheet sheet, boolean isPart) {
        var first = HeaderRow.first(sheet, texts);
        if (first.isEmpty()) {
            headless(sheet);
            return;
        }
        if (sheet.isHidden()) {
            remarks.add(Message.of(
                    "import.hidden_sheet", sheet.name(), (long) sheet.rows().size()));
        }
        var places = places(sheet, first.get());
        places.forEach(place -> add(sheet, place, isPart || places.size() > 1));
        tellHidden(sheet);
    }

    /**
     * Where a table stands in its sheet, by the places of rows.
     *
     * @param above of its first row, titles included
     * @param end after its last
     */
    private record Place(HeaderRow header, int above, int end) {}

    private List<Place> places(SourceSheet sheet, HeaderRow first) {
        var places = new ArrayList<Place>();
        int above = 0;
        var header = first;
        var titles = sheet.rows().subList(0, first.firstIndex()).stream()
                .map(LineSorter::alone)
                .map(Plain::fold)
                .collect(Collectors.toSet());
        for (int index = header.lastIndex() + 1; index < sheet.rows().size(); index++) {
            var next = HeaderRow.at(sheet, index, texts);
            if (next.isPresent() && isAnother(sheet, header, next.get(), titles)) {
                int end = endBefore(sheet, header, index);
                places.add(new Place(header, above, end));
                above = end;
                header = next.get();
                index = header.lastIndex();
            }
        }
        places.add(new Place(header, above, sheet.rows().size()));
        return places;
    }

    /**
     * The same titles again begin another table where they stand under a name of their own, and no column names the service.
     * The title of the first page at the top of the others is none.
     */
    private static boolean isAnother(SourceSheet sheet, HeaderRow header, HeaderRow next, Set<String> titles) {
        if (!isSame(header, next)) {
            return true;
        }
        boolean namesService = header.titles().stream()
                .anyMatch(title -> HeaderNames.guess(title)
                        .filter(guess -> guess.meaning() == Meaning.SERVICE)
                        .isPresent());
        if (namesService) {
            return false;
        }
        for (int index = next.firstIndex() - 1; index > header.lastIndex(); index--) {
            var row = sheet.rows().get(index);
            var alone = LineSorter.alone(row);
            boolean isLabelled = !LineSorter.labelled(row).isEmpty();
            if (isLabelled || (!alone.isEmpty() && !LineSorter.isPrinted(alone))) {
                return isLabelled || !titles.contains(Plain.fold(alone));
            }
            if (alone.isEmpty() && !isLabel(row)) {
                return false;
            }
        }
        return false;
    }

    /** "Responsable :" beside a name. */
    private static boolean isLabel(SourceRow row) {
        var filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 2 && filled.getFirst().strip().endsWith(":");
    }

    /** What stands alone in the rows above the table's header, folded. */
    static Set<String> titles(SourceSheet sheet, FoundTable table) {
        return sheet.rows().stream()
                .filter(row -> row.number() >= table.firstRow() && row.number() < table.headerRow())
                .map(LineSorter::alone)
                .filter(alone -> !alone.isEmpty())
                .map(Plain::fold)
                .collect(Collectors.toSet());
    }

    /** Lines of text just above a header are its titles, not the last lines of the table before. */
    private static int endBefore(SourceSheet sheet, HeaderRow header, int next) {
        int end = next;
        while (end - 1 > header.lastIndex()) {
            var row = sheet.rows().get(end - 1);
            if (LineSorter.alone(row).isEmpty() && !isLabel(row)) {
                break;
            }
            end--;
        }
        return end;
    }

    private static boolean isSame(HeaderRow one, HeaderRow other) {
        return folded(one).equals(folded(other));
    }

    private static List<String> folded(HeaderRow header) {
        var folded = new ArrayList<>(header.titles().stream().map(Plain::fold).toList());
        while (!folded.isEmpty() && folded.getLast().isEmpty()) {
            folded.removeLast();
        }
        return folded;
    }

    private void add(SourceSheet sheet, Place place, boolean isOneOfSeveral) {
        var header = place.header();
        int above = place.above();
        int end = place.end();
        var rows = sheet.rows();
        var lines = rows.subList(Math.min(header.lastIndex() + 1, end), end);
        var guesses = new ColumnGuesses(sheet, header, lines);
        var columns = guesses.columns();
        if (!sheet.isHidden() && !isAnnex) {
            remarks.addAll(guesses.aside());
        }
        var table = new FoundTable(
                sheet.name(),
                sheet.isHidden(),
                !sheet.isHidden(),
                rows.get(header.firstIndex()).number(),
                header.rows(),
                rows.get(above).number(),
                rows.get(Math.max(end - 1, header.lastIndex())).number(),
                columns,
                ServicePlace.NOWHERE,
                "",
                "");
        var merged = new MergedTexts(sheet);
        var sorter = new LineSorter(table, merged, titles(sheet, table));
        var whole = withService(table, rows.subList(above, header.firstIndex()), lines, isOneOfSeveral, sorter);
        tables.add(ColumnGuesses.sampled(whole, lines, new LineSorter(whole, merged, titles(sheet, table))));
    }

    private FoundTable withService(
            FoundTable table,
            List<SourceRow> titles,
            List<SourceRow> lines,
            boolean isOneOfSeveral,
            LineSorter sorter) {
        if (table.has(Meaning.SERVICE)) {
            return table.with(table.columns(), ServicePlace.COLUMN, "");
        }
        if (sorter.hasCaptions(lines)) {
            return table.withCaptions();
        }
        for (var title : titles.reversed()) {
            var name = named(title, isOneOfSeveral);
            if (!name.isEmpty()) {
                return table.withService(
                        !isOneOfSeveral && namesSheet(name, table.sheet()) ? table.sheet() : capitalised(name));
            }
        }
        return table;
    }

    /** "Service Finances – état au 01/09/2026" above the table of a sheet "Finances". */
    private static boolean namesSheet(String title, String sheet) {
        var name = Plain.fold(sheet);
        return !NO_SERVICE.matcher(name).matches() && (" " + Plain.fold(title) + " ").contains(" " + name + " ");
    }

    /** The service that a title names; of several tables each has its own, whatever it is called. */
    private static String named(SourceRow title, boolean isOneOfSeveral) {
        var labelled = LineSorter.labelled(title);
        var alone = LineSorter.alone(title);
        if (!labelled.isEmpty() || alone.isEmpty() || alone.length() >= 100 || LineSorter.isPrinted(alone)) {
            return labelled;
        }
        var found = SERVICE_TITLE.matcher(alone);
        if (found.find()) {
            return LineSorter.serviceName(isOneOfSeveral ? alone : found.group());
        }
        return isOneOfSeveral && alone.indexOf(':') < 0 ? LineSorter.serviceName(alone) : "";
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** One service a sheet, where sheets have names of their own; else the section, else the only sheet's name. */
    private FoundTable withSheetsService(FoundTable table) {
        if (table.servicePlace() != ServicePlace.NOWHERE) {
            return table;
        }
        boolean isNamed = !NO_SERVICE.matcher(Plain.fold(table.sheet())).matches();
        long sheets = tables.stream()
                .filter(FoundTable::isTaken)
                .map(FoundTable::sheet)
                .distinct()
                .count();
        if (table.has(Meaning.SECTION) && (sheets < 2 || !isNamed)) {
            return table.with(table.columns(), ServicePlace.SECTION, "");
        }
        return isNamed ? table.withService(table.sheet()) : table;
    }

    private void headless(SourceSheet sheet) {
        var guessed = ColumnGuesses.byContent(sheet);
        if (guessed.isEmpty()) {
            if (!isAnnex && !isGuide(sheet)) {
                remarks.add(Message.of("import.sheet_without_table", sheet.name(), (long)
                        sheet.rows().size()));
            }
            return;
        }
        var rows = sheet.rows();
        var table = new FoundTable(
                sheet.name(),
                sheet.isHidden(),
                false,
                0,
                0,
                rows.getFirst().number(),
                rows.getLast().number(),
                guessed,
                ServicePlace.NOWHERE,
                "",
                "");
        var sorter = new LineSorter(table, new MergedTexts(sheet), Set.of());
        var whole = withService(table, List.of(), rows, false, sorter);
        tables.add(ColumnGuesses.sampled(whole, rows, sorter));
    }

    /** The guidance of our own template. */
    private static boolean isGuide(SourceSheet sheet) {
        return sheet.name().equals(Words.FRENCH.say("template.guide"))
                && sheet.rows().getFirst().cell(0).equals(Words.FRENCH.say("template.guide.title"));
    }

    private void tellHidden(SourceSheet sheet) {
        if (!sheet.hiddenRows().isEmpty()) {
            remarks.add(Message.of("import.hidden_rows", sheet.name(), (long)
                    sheet.hiddenRows().size()));
        }
        var hidden = tables.stream()
                .filter(table -> table.sheet().equals(sheet.name()))
                .flatMap(table -> table.columns().stream())
                .filter(FoundColumn::isHidden)
                .map(column -> column.header().isEmpty() ? SourceRow.columnLetters(column.column()) : column.header())
                .distinct()
                .toList();
        if (!hidden.isEmpty()) {
            remarks.add(Message.of("import.hidden_columns", sheet.name(), String.join(", ", hidden)));
        }
    }

    /** Lists of grades or of services have headers too: beside a table of posts they are told and not taken. */
    private List<FoundTable> complete() {
        tables.replaceAll(this::withSheetsService);
        tellNamed();
        boolean isOneWhole = tables.stream().anyMatch(table -> table.isTaken() && isWhole(table));
        if (!isOneWhole) {
            return tables;
        }
        return tables.stream()
                .map(table -> {
                    if (!table.isTaken() || isWhole(table)) {
                        return table;
                    }
                    if (!isAnnex) {
                        remarks.add(Message.of("import.table_aside", table.sheet(), (long) table.headerRow()));
                    }
                    return table.withTaken(false);
                })
                .toList();
    }

    /** The service of a single table that no cell of its lines names is a guess. */
    private void tellNamed() {
        var taken = tables.stream().filter(FoundTable::isTaken).toList();
        if (taken.size() == 1 && taken.getFirst().servicePlace() == ServicePlace.TABLE && !isAnnex) {
            remarks.add(Message.of("import.service_from_name", taken.getFirst().service()));
        }
    }

    private static boolean isWhole(FoundTable table) {
        return (table.has(Meaning.CATEGORY) || table.has(Meaning.GRADE))
                && (table.has(Meaning.WORKING_TIME) || table.has(Meaning.WORKING_KIND));
    }
}
