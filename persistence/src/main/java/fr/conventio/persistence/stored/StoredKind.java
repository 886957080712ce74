package fr.conventio.persistence.stored;

import fr.conventio.model.identity.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One kind of entity and its table.
 *
 * @param stored what the journal and the database call it
 * @param dossier the column that tells whose the row is; null for dossiers themselves and for what belongs to none
 * @param fill puts an entity's values into a fresh record
 * @param read makes the entity of a record
 */
public record StoredKind<E extends Entity, R extends TableRecord<R>>(
        StoredTable stored,
        Class<E> type,
        Table<R> table,
        TableField<R, UUID> id,
        @Nullable TableField<R, UUID> dossier,
        Filling<E, R> fill,
        Function<R, E> read) {

    /** A table that makes a record by itself makes a configuration for each. */
    private static final DSLContext RECORDS = DSL.using(SQLDialect.DEFAULT);

    /** Puts an entity's values into a record. */
    @FunctionalInterface
    public interface Filling<E, R> {
        void into(R row, E entity);
    }

    /** The kind's name in the journal. */
    public String name() {
        return stored.kind();
    }

    /** The entity as a row of its dossier. */
    public R row(Entity entity, UUID dossierId) {
        var row = RECORDS.newRecord(table);
        if (dossier != null) {
            row.set(dossier, dossierId);
        }
        fill.into(row, type.cast(entity));
        return row;
    }

    /** A row's values by column, as text: what the journal keeps and the fingerprint is taken of. */
    public Map<String, @Nullable String> columns(R row) {
        var fields = table.fields();
        var columns = LinkedHashMap.<String, @Nullable String>newLinkedHashMap(fields.length);
        for (int column = 0; column < fields.length; column++) {
            var value = row.get(column);
            columns.put(fields[column].getName(), value == null ? null : value.toString());
        }
        return columns;
    }

    /** The values of a row, in the order of its table's columns. */
    public @Nullable Object[] values(Map<String, @Nullable String> columns) {
        var fields = table.fields();
        var values = new @Nullable Object[fields.length];
        for (int column = 0; column < fields.length; column++) {
            var text = columns.get(fields[column].getName());
            values[column] = text == null ? null : value(text, fields[column].getType());
        }
        return values;
    }

    /** By hand: a general conversion of texts costs more than the rest of an import. */
    private static Object value(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        } else if (type == UUID.class) {
            return UUID.fromString(text);
        } else if (type == Integer.class) {
            return Integer.valueOf(text);
        } else if (type == Long.class) {
            return Long.valueOf(text);
        } else if (type == LocalDate.class) {
            return LocalDate.parse(text);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(text);
        }
        throw new IllegalArgumentException("no column is a " + type);
    }

    /** The entity of values by column. */
    public E entity(Map<String, @Nullable String> columns) {
        var row = RECORDS.newRecord(table);
        row.fromArray(values(columns));
        return read.apply(row);
    }
}
