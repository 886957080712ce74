package fr.conventio.model.roster.reading;

import java.util.List;
import java.util.Optional;

/**
 * A table of posts found in a sheet, and how its lines are read.
 *
 * @param isHidden the sheet is
 * @param isTaken its lines are read; the others are only told
 * @param headerRow the number of the header's first row; 0 when there is none and the columns were told by what they hold
 * @param headerRows 0, 1 or 2
 * @param firstRow the number of the first row that belongs to the table, its titles included
 * @param lastRow the number of the last one
 * @param columns in their order, those without a header and without any value left out
 * @param servicePlace where the lines' service is written
 * @param service of all lines, when no cell names it; empty otherwise
 * @param employer of all lines, when no cell names it; empty when it is to be told line by line
 */
public record FoundTable(
        String sheet,
        boolean isHidden,
        boolean isTaken,
        int headerRow,
        int headerRows,
        int firstRow,
        int lastRow,
        List<FoundColumn> columns,
        ServicePlace servicePlace,
        String service,
        String employer) {
    /** Where the service of a line is written. */
    public enum ServicePlace {
        COLUMN,
        /** In lines of their own, above those of their posts. */
        CAPTIONS,
        /** All lines have the one named by the table: its sheet's name, a title, or an officer's word. */
        TABLE,
        /** The rules of sections tell it; without rules the section's name stands for it. */
        SECTION,
        /** Nowhere: the rules of sections may tell it, else an officer has to. */
        NOWHERE
    }

    public FoundTable {
        columns = List.copyOf(columns);
    }

    /** The column of a meaning; an officer may choose none. */
    public Optional<FoundColumn> column(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    public boolean has(Meaning meaning) {
        return column(meaning).isPresent();
    }

    public FoundTable withTaken(boolean taken) {
        return new FoundTable(
                sheet,
                isHidden,
                taken,
                headerRow,
                headerRows,
                firstRow,
                lastRow,
                columns,
                servicePlace,
                service,
                employer);
    }

    /** An officer's choice for a column; the column that had the meaning before is ignored from now on. */
    public FoundTable withMeaning(int column, Meaning chosen) {
        var changed = columns.stream()
                .map(found -> {
                    if (found.column() == column) {
                        return found.withMeaning(chosen);
                    }
                    return found.meaning() == chosen && chosen != Meaning.IGNORED
                            ? found.withMeaning(Meaning.IGNORED)
                            : found;
                })
                .toList();
        var place = servicePlace;
        if (changed.stream().anyMatch(found -> found.meaning() == Meaning.SERVICE)) {
            place = ServicePlace.COLUMN;
        } else if (place == ServicePlace.COLUMN) {
            place = service.isEmpty() ? ServicePlace.NOWHERE : ServicePlace.TABLE;
        }
        return with(changed, place, service);
    }

    /** @param named the service of all lines; empty to leave it to captions or columns */
    public FoundTable withService(String named) {
        return named.isEmpty()
                ? with(columns, has(Meaning.SERVICE) ? ServicePlace.COLUMN : ServicePlace.NOWHERE, "")
                : with(columns, ServicePlace.TABLE, named);
    }

    /** The lines' services stand in lines of their own. */
    public FoundTable withCaptions() {
        return with(columns, ServicePlace.CAPTIONS, "");
    }

    /** @param named the employer of all lines whose cells name none */
    public FoundTable withEmployer(String named) {
        return new FoundTable(
                sheet,
                isHidden,
                isTaken,
                headerRow,
                headerRows,
                firstRow,
                lastRow,
                columns,
                servicePlace,
                service,
                named);
    }

    FoundTable with(List<FoundColumn> others, ServicePlace place, String named) {
        return new FoundTable(
                sheet, isHidden, isTaken, headerRow, headerRows, firstRow, lastRow, others, place, named, employer);
    }
}
