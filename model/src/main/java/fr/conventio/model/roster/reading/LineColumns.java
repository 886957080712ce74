package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.WorkingTimeText.Unit;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.wording.Plain;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the columns of a table stand, for reading its lines one after the other. */
final class LineColumns {
    private static final BigDecimal LONGEST_WEEK = BigDecimal.valueOf(42);
    private static final int FULL_MONTH = 152;
    private static final int FULL_YEAR = 1607;
    private static final BigDecimal FULL_WEEK = BigDecimal.valueOf(35);

    private final FoundTable table;
    private final MergedTexts merged;
    private final Map<Meaning, Integer> places = new EnumMap<>(Meaning.class);
    private final Unit unit;
    private boolean hasFullWeek;
    private boolean hasMonthFirst;

    /** @param rows the lines of the table */
    LineColumns(FoundTable table, MergedTexts merged, List<SourceRow> rows) {
        this.table = table;
        this.merged = merged;
        table.columns().forEach(column -> places.putIfAbsent(column.meaning(), column.column()));
        this.unit = unit(rows);
        int dates = place(Meaning.TRANSFER_DATE);
        this.hasMonthFirst = dates >= 0 && rows.stream().anyMatch(row -> Dates.isMonthFirst(row.cell(dates)));
    }

    /** What plain numbers of the working time count. */
    Unit unit() {
        return unit;
    }

    FoundTable table() {
        return table;
    }

    /** The column of a meaning, from 0; -1 when there is none. */
    int place(Meaning meaning) {
        return places.getOrDefault(meaning, -1);
    }

    boolean has(Meaning meaning) {
        return place(meaning) >= 0;
    }

    String text(SourceRow row, int column) {
        if (column < 0) {
            return "";
        }
        var own = row.cell(column);
        return own.isEmpty() ? merged.text(row.number(), column) : own;
    }

    String header(Meaning meaning) {
        return table.column(meaning).map(FoundColumn::header).orElse("");
    }

    /** The title says it, else the numbers together do. */
    private Unit unit(List<SourceRow> rows) {
        int column = place(Meaning.WORKING_TIME);
        if (column < 0) {
            return Unit.UNKNOWN;
        }
        var greatest = BigDecimal.ZERO;
        for (var row : rows) {
            var number = number(row.cell(column));
            if (number != null) {
                greatest = greatest.max(number);
                hasFullWeek |= number.compareTo(FULL_WEEK) == 0;
            }
        }
        if (greatest.signum() == 0) {
            return Unit.UNKNOWN;
        }
        if (greatest.compareTo(BigDecimal.ONE) <= 0) {
            return Unit.SHARE;
        }
        var title = Plain.fold(header(Meaning.WORKING_TIME));
        boolean saysHours = title.contains("heure")
                || title.contains("hebdo")
                || title.contains("dhs")
                || title.contains("duree")
                || title.contains("horaire");
        boolean isWeek = greatest.compareTo(LONGEST_WEEK) <= 0;
        if (greatest.intValue() > 100 && (title.contains("annuel") || isAbout(greatest, FULL_YEAR))) {
            return Unit.YEAR;
        }
        if (greatest.intValue() > 100 && (title.contains("mens") || isAbout(greatest, FULL_MONTH))) {
            return Unit.MONTH;
        }
        return isWeek && (saysHours || hasFullWeek) ? Unit.HOURS : Unit.PERCENT;
    }

    /** True for a number that the others of its column leave open: 1 or 28 among percentages and hours. */
    boolean isUnsureNumber(String text) {
        var number = number(text);
        if (number == null || number.signum() == 0) {
            return false;
        }
        if (number.compareTo(BigDecimal.ONE) <= 0) {
            return unit == Unit.HOURS || (unit == Unit.PERCENT && number.compareTo(BigDecimal.ONE) == 0);
        }
        return unit == Unit.PERCENT && hasFullWeek && number.compareTo(LONGEST_WEEK) <= 0;
    }

    /** True for a date that is another one with the month first, in a column where others have it so. */
    boolean isUnsureDate(String text) {
        return hasMonthFirst && Dates.isEitherOrder(text);
    }

    private static boolean isAbout(BigDecimal number, int hours) {
        return Math.abs(number.doubleValue() - hours) <= 1;
    }

    private static @Nullable BigDecimal number(String cell) {
        if (cell.isEmpty() || cell.length() > 8 || !Character.isDigit(cell.charAt(0))) {
            return null;
        }
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != ',') {
                return null;
            }
        }
        try {
            return new BigDecimal(cell.replace(',', '.'));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
