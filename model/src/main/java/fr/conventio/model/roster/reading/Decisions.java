package fr.conventio.model.roster.reading;

import fr.conventio.model.roster.PostField;
import fr.conventio.model.wording.Plain;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What officers said values mean: one decision for all cells that say the same, and texts mended in single cells. Decided
 * values replace what is read; of statuses and grades the original wording is kept beside the value.
 *
 * @param values by field, what is written (cleaned) and what is to be read in its place
 * @param cells texts of single cells, which go before
 */
public record Decisions(Map<PostField, Map<String, String>> values, Map<CellPlace, String> cells) {
    public static final Decisions NONE = new Decisions(Map.of(), Map.of());

    /** @param row the row's number in the file */
    public record CellPlace(String sheet, int row, PostField field) {}

    public Decisions {
        var copies = new EnumMap<PostField, Map<String, String>>(PostField.class);
        values.forEach((field, meanings) -> copies.put(field, Map.copyOf(meanings)));
        values = Map.copyOf(copies);
        cells = Map.copyOf(cells);
    }

    /** Every cell of the field that says {@code written} is read as {@code meant}. */
    public Decisions with(PostField field, String written, String meant) {
        var fields = new LinkedHashMap<PostField, Map<String, String>>(values);
        var meanings = new HashMap<>(fields.getOrDefault(field, Map.of()));
        meanings.put(Plain.clean(written), meant);
        fields.put(field, meanings);
        return new Decisions(fields, cells);
    }

    /** Takes a decision back. */
    public Decisions without(PostField field, String written) {
        var fields = new LinkedHashMap<PostField, Map<String, String>>(values);
        var meanings = new HashMap<>(fields.getOrDefault(field, Map.of()));
        meanings.remove(Plain.clean(written));
        fields.put(field, meanings);
        return new Decisions(fields, cells);
    }

    /** One cell is read as if it said {@code text}. */
    public Decisions withCell(CellPlace place, String text) {
        var mended = new HashMap<>(cells);
        mended.put(place, text);
        return new Decisions(values, mended);
    }

    /** These, and those of the other where these say nothing. */
    public Decisions over(Decisions other) {
        var both = other;
        for (var field : values.entrySet()) {
            for (var meaning : field.getValue().entrySet()) {
                both = both.with(field.getKey(), meaning.getKey(), meaning.getValue());
            }
        }
        var all = new HashMap<>(other.cells);
        all.putAll(cells);
        return new Decisions(both.values, all);
    }

    /** What a cell's cleaned text means by a decision for all such cells. */
    public Optional<String> meaning(PostField field, String written) {
        return Optional.ofNullable(values.getOrDefault(field, Map.of()).get(written));
    }
}
