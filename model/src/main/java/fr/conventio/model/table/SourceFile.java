package fr.conventio.model.table;

import fr.conventio.model.wording.Message;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read, whole: what it is, and its sheets. What it means is a later question.
 *
 * @param name the file's, without its folder
 * @param charset how a text writes its letters; null for formats that tell it themselves
 * @param separator what stands between the cells of a text; null for other formats
 * @param remarks what its owner should know: macros that were not run, a charset that was guessed
 */
public record SourceFile(
        String name,
        FileFormat format,
        @Nullable Charset charset,
        @Nullable Character separator,
        List<SourceSheet> sheets,
        List<Message> remarks) {
    public SourceFile {
        sheets = List.copyOf(sheets);
        remarks = List.copyOf(remarks);
    }

    /** A file of which nothing is known but its rows. */
    public static SourceFile of(String name, List<SourceRow> rows) {
        var sheets = new LinkedHashMap<String, List<SourceRow>>();
        rows.stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> sheets.computeIfAbsent(row.sheet(), sheet -> new ArrayList<>())
                        .add(row));
        return new SourceFile(
                name,
                FileFormat.CSV,
                null,
                null,
                sheets.entrySet().stream()
                        .map(sheet ->
                                new SourceSheet(sheet.getKey(), false, sheet.getValue(), Set.of(), Set.of(), List.of()))
                        .toList(),
                List.of());
    }

    /** The name that the file gives a sheet. */
    public String origin(String sheet) {
        return sheet(sheet).map(SourceSheet::origin).orElse(sheet);
    }

    public Optional<SourceSheet> sheet(String wanted) {
        return sheets.stream().filter(sheet -> sheet.name().equals(wanted)).findFirst();
    }
}
