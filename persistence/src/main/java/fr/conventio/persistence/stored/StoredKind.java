package fr.conventio.persistence.stored;

import fr.conventio.model.identity.Entity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * One kind of entity and its table.
 *
 * @param name the kind's name in the journal
 * @param dossier the column that tells whose the row is; null for dossiers themselves
 * @param fill puts an entity's values into a fresh record
 * @param read makes the entity of a record
 */
public record StoredKind<E extends Entity, R extends TableRecord<R>>(
        String name,
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
        var columns = new LinkedHashMap<String, @Nullable String>();
        for (Field<?> field : row.fields()) {
            var value = row.get(field);
            columns.put(field.getName(), value == null ? null : value.toString());
        }
        return columns;
    }

    /** The row of values by column. */
    public R row(Map<String, @Nullable String> columns) {
        var row = RECORDS.newRecord(table);
        row.fromMap(columns);
        return row;
    }
}
