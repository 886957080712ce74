package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.reading.FoundTable.ServicePlace;
import fr.conventio.model.table.SourceRow;
import fr.conventio.model.wording.Plain;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was settled about one sender's files, to be used on the next: which header means what, and what values mean.
 *
 * @param columns meanings by folded header; by column letter, "colonne C", where a table has no header
 * @param service of all lines of files whose cells do not tell it; empty when they do
 * @param employer likewise
 * @param values by field, what is written and what it means
 */
public record Mapping(
        Map<String, Meaning> columns, String service, String employer, Map<PostField, Map<String, String>> values) {
    public Mapping {
        columns = Map.copyOf(columns);
        values = Map.copyOf(values);
    }

    /** What is worth remembering of a file that was taken. */
    public static Mapping of(Understanding understanding, Decisions decisions) {
        var columns = new HashMap<String, Meaning>();
        var service = "";
        var employer = "";
        for (var table : understanding.taken()) {
            table.columns().forEach(column -> columns.putIfAbsent(name(table, column), column.meaning()));
            // The name of a sheet is this file's own; an officer's word is for the next too.
            if (table.servicePlace() == ServicePlace.TABLE && !table.service().equals(table.sheet())) {
                service = table.service();
            }
            employer = table.employer().isEmpty() ? employer : table.employer();
        }
        return new Mapping(columns, service, employer, decisions.values());
    }

    public Decisions decisions() {
        return new Decisions(values, Map.of());
    }

    FoundTable appliedTo(FoundTable table) {
        var changed = table;
        for (var column : table.columns()) {
            var meaning = columns.get(name(table, column));
            if (meaning != null) {
                changed = changed.withMeaning(column.column(), meaning);
            }
        }
        if (!service.isEmpty() && !changed.has(Meaning.SERVICE)) {
            changed = changed.withService(service);
        }
        return employer.isEmpty() ? changed : changed.withEmployer(employer);
    }

    private static String name(FoundTable table, FoundColumn column) {
        var header = Plain.fold(column.header());
        return table.headerRow() == 0 || header.isEmpty()
                ? "colonne " + SourceRow.columnLetters(column.column())
                : header;
    }

    /** As texts, lists and maps alone, for a file or a store. */
    public Map<String, Object> plain() {
        var plain = new LinkedHashMap<String, Object>();
        plain.put(
                "columns",
                columns.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> entry.getValue().name(),
                                (one, other) -> one,
                                LinkedHashMap::new)));
        plain.put("service", service);
        plain.put("employer", employer);
        var meanings = new LinkedHashMap<String, Object>();
        for (var field : PostField.values()) {
            if (!values.getOrDefault(field, Map.of()).isEmpty()) {
                meanings.put(field.name(), new java.util.TreeMap<>(values.get(field)));
            }
        }
        plain.put("values", meanings);
        return plain;
    }

    /**
     * What {@link #plain} told.
     *
     * @throws IllegalArgumentException when it is not a mapping
     */
    public static Mapping fromPlain(Map<?, ?> plain) {
        var columns = new HashMap<String, Meaning>();
        inner(plain, "columns")
                .forEach((header, meaning) -> columns.put(Plain.fold(header), Meaning.valueOf(text(meaning))));
        var values = new HashMap<PostField, Map<String, String>>();
        inner(plain, "values").forEach((field, meanings) -> {
            if (!(meanings instanceof Map<?, ?> written)) {
                throw new IllegalArgumentException("values are written by field");
            }
            var texts = new HashMap<String, String>();
            written.forEach((original, meant) -> texts.put(Plain.clean(text(original)), text(meant)));
            values.put(PostField.valueOf(field), texts);
        });
        return new Mapping(columns, textOrNone(plain, "service"), textOrNone(plain, "employer"), values);
    }

    private static String textOrNone(Map<?, ?> plain, String key) {
        var value = plain.get(key);
        return value == null ? "" : text(value);
    }

    private static Map<String, Object> inner(Map<?, ?> plain, String key) {
        var found = new LinkedHashMap<String, Object>();
        if (plain.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(text(name), value));
        } else if (plain.get(key) != null) {
            throw new IllegalArgumentException(key + " is no map");
        }
        return found;
    }

    private static String text(Object value) {
        if (value instanceof String text && text.length() <= 1_000) {
            return text;
        }
        throw new IllegalArgumentException("a text is needed");
    }
}
