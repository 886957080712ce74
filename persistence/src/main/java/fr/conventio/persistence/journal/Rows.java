package fr.conventio.persistence.journal;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.StaleEditException;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Applies row changes to the tables within one transaction, and tells what they came to. */
final class Rows {
    /** Rows read or written in one statement. */
    private static final int BATCH = 500;

    private final DSLContext transaction;
    private final Fingerprint fingerprint;
    private final Heard heard;

    Rows(DSLContext transaction, Fingerprint fingerprint, Heard heard) {
        this.transaction = transaction;
        this.fingerprint = fingerprint;
        this.heard = heard;
    }

    /** Hears of each row that was changed, with all its columns before and after. */
    @FunctionalInterface
    interface Heard {
        void changed(
                StoredKind<?, ?> kind,
                UUID id,
                @Nullable Map<String, @Nullable String> before,
                @Nullable Map<String, @Nullable String> after);
    }

    /**
     * @param total how many are wanted
     * @throws StaleEditException when a row is not what the change says it was
     */
    void apply(Iterable<RowChange> wanted, int total, Progress progress) {
        int done = 0;
        var alike = new ArrayList<RowChange>(Math.min(total, BATCH));
        for (var change : wanted) {
            if (alike.size() == BATCH || (!alike.isEmpty() && !alike(alike.getFirst(), change))) {
                progress.step(done, total);
                apply(StoredKinds.named(alike.getFirst().kind()), alike);
                done += alike.size();
                alike.clear();
            }
            alike.add(change);
        }
        if (!alike.isEmpty()) {
            progress.step(done, total);
            apply(StoredKinds.named(alike.getFirst().kind()), alike);
        }
    }

    private static boolean alike(RowChange one, RowChange other) {
        return one.kind().equals(other.kind())
                && (one.before() == null) == (other.before() == null)
                && (one.after() == null) == (other.after() == null);
    }

    private <E extends Entity, R extends TableRecord<R>> void apply(StoredKind<E, R> kind, List<RowChange> alike) {
        var current = current(kind, alike);
        var put = new ArrayList<Map<String, @Nullable String>>(alike.size());
        for (var change : alike) {
            var before = current.get(change.id());
            check(change, before);
            var after = after(change, before);
            if (before != null) {
                fingerprint.take(kind.name(), before);
            }
            if (after != null) {
                fingerprint.put(kind.name(), after);
                put.add(after);
            }
            heard.changed(kind, change.id(), before, after);
        }
        write(kind, alike, put);
    }

    private <E extends Entity, R extends TableRecord<R>> Map<UUID, Map<String, @Nullable String>> current(
            StoredKind<E, R> kind, List<RowChange> alike) {
        var ids = alike.stream().map(RowChange::id).toList();
        var rows = new HashMap<UUID, Map<String, @Nullable String>>();
        if (alike.getFirst().before() != null) {
            for (var row : transaction.selectFrom(kind.table()).where(kind.id().in(ids))) {
                rows.put(row.get(kind.id()), kind.columns(row));
            }
        }
        return rows;
    }

    private static void check(RowChange change, @Nullable Map<String, @Nullable String> current) {
        var before = change.before();
        if (before == null) {
            return;
        }
        boolean same = current != null
                && before.entrySet().stream()
                        .allMatch(column -> Objects.equals(column.getValue(), current.get(column.getKey())));
        if (!same) {
            throw new StaleEditException(change.kind() + " " + change.id());
        }
    }

    private static @Nullable Map<String, @Nullable String> after(
            RowChange change, @Nullable Map<String, @Nullable String> before) {
        if (change.after() == null || before == null) {
            return change.after();
        }
        var after = new LinkedHashMap<String, @Nullable String>(before);
        after.putAll(change.after());
        return after;
    }

    private <E extends Entity, R extends TableRecord<R>> void write(
            StoredKind<E, R> kind, List<RowChange> alike, List<Map<String, @Nullable String>> put) {
        if (put.isEmpty()) {
            transaction
                    .deleteFrom(kind.table())
                    .where(kind.id().in(alike.stream().map(RowChange::id).toList()))
                    .execute();
        } else if (alike.getFirst().before() == null) {
            insert(kind, put);
        } else {
            update(kind, put);
        }
    }

    /** One statement for all, and only its values anew for each. */
    private <E extends Entity, R extends TableRecord<R>> void insert(
            StoredKind<E, R> kind, List<Map<String, @Nullable String>> put) {
        var fields = kind.table().fields();
        var insert = transaction.insertInto(kind.table(), fields).values(new @Nullable Object[fields.length]);
        var values = new @Nullable Object[put.size()][];
        for (int row = 0; row < values.length; row++) {
            values[row] = kind.values(put.get(row));
        }
        transaction.batch(insert).bind(values).execute();
    }

    private <E extends Entity, R extends TableRecord<R>> void update(
            StoredKind<E, R> kind, List<Map<String, @Nullable String>> put) {
        var fields = kind.table().fields();
        var set = new LinkedHashMap<Field<?>, @Nullable Object>();
        for (var field : fields) {
            set.put(field, null);
        }
        var update = transaction.update(kind.table()).set(set).where(kind.id().eq(DSL.val(null, kind.id())));
        var values = new @Nullable Object[put.size()][];
        for (int row = 0; row < values.length; row++) {
            values[row] = Arrays.copyOf(kind.values(put.get(row)), fields.length + 1);
            values[row][fields.length] = UUID.fromString(
                    Objects.requireNonNull(put.get(row).get(kind.id().getName())));
        }
        transaction.batch(update).bind(values).execute();
    }
}
