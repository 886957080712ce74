package fr.conventio.persistence.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row before and after, column by column: the columns that differ where the row was replaced, all of them where it was
 * put in or taken out.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RowChange(
        @JsonProperty("k") String kind,
        @JsonProperty("i") UUID id,
        @JsonProperty("b") @Nullable Map<String, @Nullable String> before,
        @JsonProperty("a") @Nullable Map<String, @Nullable String> after) {

    static RowChange between(
            String kind,
            UUID id,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        if (before == null || after == null) {
            return new RowChange(kind, id, before, after);
        }
        var oldValues = new LinkedHashMap<String, @Nullable String>();
        var newValues = new LinkedHashMap<String, @Nullable String>();
        before.forEach((column, value) -> {
            if (!Objects.equals(value, after.get(column))) {
                oldValues.put(column, value);
                newValues.put(column, after.get(column));
            }
        });
        return new RowChange(kind, id, oldValues, newValues);
    }

    RowChange inverse() {
        return new RowChange(kind, id, after, before);
    }
}
