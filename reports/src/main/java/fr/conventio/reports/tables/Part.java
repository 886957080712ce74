package fr.conventio.reports.tables;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document: a subtitle, text, a table; each of them may be missing.
 *
 * @param sheet when not empty, the part begins a page on paper and a sheet of that name in the workbook; otherwise it
 *     follows below the part before. A name has 31 characters at most and none of : \ / ? * [ ]
 * @param subtitle empty when the part has none
 * @param formKey when not empty, the part is a form: its sheet is protected but for the cells to be answered, its column A
 *     is hidden, holds this key in A1 and each row's own key beside the row, so that the table's first column is B
 */
public record Part(
        String sheet,
        String subtitle,
        List<Prose> prose,
        @Nullable Table table,
        String formKey) {
    private static final int LONGEST_NAME = 31;

    /** @throws IllegalArgumentException when no sheet can have that name, or a form has no sheet of its own or no table */
    public Part {
        prose = List.copyOf(prose);
        if (sheet.length() > LONGEST_NAME || sheet.chars().anyMatch(c -> ":\\/?*[]".indexOf(c) >= 0)) {
            throw new IllegalArgumentException("not a sheet's name: " + sheet);
        }
        if (!formKey.isEmpty() && (sheet.isEmpty() || table == null)) {
            throw new IllegalArgumentException("a form needs a sheet of its own and a table");
        }
    }

    /** A table alone. */
    public static Part of(Table table) {
        return new Part("", "", List.of(), table, "");
    }

    /** A subtitle, with what is added to it. */
    public static Part titled(String subtitle) {
        return new Part("", subtitle, List.of(), null, "");
    }

    public Part onSheet(String name) {
        return new Part(name, subtitle, prose, table, formKey);
    }

    public Part paragraph(String text) {
        return with(new Prose.Paragraph(text));
    }

    public Part bullets(List<String> items) {
        return with(new Prose.Bullets(items));
    }

    private Part with(Prose more) {
        var all = new ArrayList<>(prose);
        all.add(more);
        return new Part(sheet, subtitle, all, table, formKey);
    }

    public Part table(Table shown) {
        return new Part(sheet, subtitle, prose, shown, formKey);
    }

    /** This part as a form to be filled in. */
    public Part asForm(String key) {
        return new Part(sheet, subtitle, prose, table, key);
    }

    /** How many rows its table has. */
    int rows() {
        return table == null ? 0 : table.rows().size();
    }

    boolean isForm() {
        return !formKey.isEmpty();
    }
}
