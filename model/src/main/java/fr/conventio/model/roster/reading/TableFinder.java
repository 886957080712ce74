package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.table.SourceSheet;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the tables of agents in a file, and guesses what their columns hold. */
public final class TableFinder {
    /** Names that programs give, or that say what every such file holds: no service is called so. */
    private static final Pattern NO_SERVICE = Pattern.compile(
            "|(?:feuil|sheet|feuille|table|tableau|page|classeur|onglet|export|extraction|donnees|data|base|liste|worksheet)\\b.*|(?:feuil|feuille|sheet|tableau|table)\\d+"
                    + "|.*\\b(?:effectifs?|agents?|postes|roster|annexe|personnel|rh|resultats?|requete|query|results?)\\b.*|[\\d ]+");

    /** "Effectifs de la direction des finances", "Service : Finances". */
    private static final Pattern SERVICE_TITLE = Pattern.compile(
            "\\b(?:service|direction|pôle|pole|département|departement|secteur)\\b.*",
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
        for (var sheet : file.sheets()) {
            if (!ActSheetReader.isActSheet(sheet.name()) && !sheet.rows().isEmpty()) {
                look(sheet);
            }
        }
        return new Understanding(complete(), remarks);
    }

    private void look(SourceSheet sheet) {
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
        places.forEach(place -> add(sheet, place, places.size() > 1));
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
        for (int index = header.lastIndex() + 1; index < sheet.rows().size(); index++) {
            var next = HeaderRow.at(sheet, index, texts);
            if (next.isPresent() && isAnother(sheet, header, next.get())) {
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

    /** The same titles again begin another table where they stand under a name, and no column names the service. */
    private static boolean isAnother(SourceSheet sheet, HeaderRow header, HeaderRow next) {
        if (!isSame(header, next)) {
            return true;
        }
        boolean namesService = header.titles().stream()
                .anyMatch(title -> HeaderNames.guess(title)
                        .filter(guess -> guess.meaning() == Meaning.SERVICE)
                        .isPresent());
        return !namesService
                && !LineSorter.alone(sheet.rows().get(next.firstIndex() - 1)).isEmpty();
    }

    /** Lines of text just above a header are its titles, not the last lines of the table before. */
    private static int endBefore(SourceSheet sheet, HeaderRow header, int next) {
        int end = next;
        while (end - 1 > header.lastIndex()
                && sheet.rows().get(end - 1).cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .count()
                        == 1) {
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
        var columns = new ColumnGuesses(sheet, header, lines).columns();
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
        var whole = withService(table, rows.subList(above, header.firstIndex()), lines, isOneOfSeveral);
        tables.add(ColumnGuesses.sampled(whole, lines));
    }

    private FoundTable withService(
            FoundTable table, List<SourceRow> titles, List<SourceRow> lines, boolean isOneOfSeveral) {
        if (table.has(Meaning.SERVICE)) {
            return table.with(table.columns(), ServicePlace.COLUMN, "");
        }
        if (new LineSorter(table, Set.of()).hasCaptions(lines)) {
            return table.withCaptions();
        }
        for (var title : titles.reversed()) {
            var alone = LineSorter.alone(title);
            var named = SERVICE_TITLE.matcher(alone);
            if (!alone.isEmpty() && alone.length() < 100 && (isOneOfSeveral || named.find())) {
                return table.withService(capitalised(LineSorter.serviceName(isOneOfSeveral ? alone : named.group())));
            }
        }
        return table;
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
            if (!isAnnex) {
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
        tables.add(ColumnGuesses.sampled(withService(table, List.of(), rows, false), rows));
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

    private static boolean isWhole(FoundTable table) {
        return table.has(Meaning.FUNCTION)
                && (table.has(Meaning.CATEGORY) || table.has(Meaning.GRADE))
                && (table.has(Meaning.WORKING_TIME) || table.has(Meaning.WORKING_KIND));
    }
}
