package fr.conventio.model.roster.reading;

import fr.conventio.model.table.SourceFile;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a file is understood: a guess that an officer looks at and changes before anything is read by it.
 *
 * @param tables in the order of the file; those not taken are here too, to be chosen
 * @param remarks what is not taken or not shown: hidden sheets, rows and columns, sheets without a table of agents
 */
public record Understanding(List<FoundTable> tables, List<Message> remarks) {
    public Understanding {
        tables = List.copyOf(tables);
        remarks = List.copyOf(remarks);
    }

    public List<FoundTable> taken() {
        return tables.stream().filter(FoundTable::isTaken).toList();
    }

    /** The places of the tables taken, those with the same columns and meanings together: they are settled together. */
    public List<List<Integer>> takenAlike() {
        return List.copyOf(IntStream.range(0, tables.size())
                .filter(nth -> tables.get(nth).isTaken())
                .boxed()
                .collect(Collectors.groupingBy(
                        nth -> tables.get(nth).columns().stream()
                                .map(column -> List.of(column.column(), Plain.fold(column.header()), column.meaning()))
                                .toList(),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values());
    }

    /** The same with one table changed. */
    public Understanding with(int index, FoundTable changed) {
        var others = new ArrayList<>(tables);
        others.set(index, changed);
        return new Understanding(others, remarks);
    }

    /** The sheet's tables alone are taken, hidden or not; of tables side by side all, or the one that is named. */
    public Understanding onlySheet(SourceFile file, String sheet) {
        return new Understanding(
                tables.stream()
                        .map(table -> table.withTaken(table.sheet().equals(sheet)
                                || file.origin(table.sheet()).equals(sheet)))
                        .toList(),
                remarks);
    }

    /** As an officer had mended another file with these headers. */
    public Understanding with(Mapping remembered) {
        return new Understanding(tables.stream().map(remembered::appliedTo).toList(), remarks);
    }

    /**
     * Tells files of one sender's program apart from others: the headers of the tables taken, whatever their order, accents
     * and case. Empty when there is no header.
     */
    public String headerSet() {
        return headerSet(
                taken().stream().flatMap(table -> table.columns().stream()).map(FoundColumn::header));
    }

    static String headerSet(Stream<String> headers) {
        return headers.map(Plain::fold)
                .filter(header -> !header.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
    }
}
