package fr.conventio.persistence.journal;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.StaleEditException;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** Applies row changes to the tables within one transaction, and tells what they came to. */
final class Rows {
    /** Rows read or written in one statement. */
    private static final int BATCH = 500;

    private final DSLContext transaction;
    private final Fingerprint fingerprint;
    private final List<RowChange> done = new ArrayList<>();
    private final List<Change<?>> changes = new ArrayList<>();

    Rows(DSLContext transaction, Fingerprint fingerprint) {
        this.transaction = transaction;
        this.fingerprint = fingerprint;
    }

    /** What was changed, column by column. */
    List<RowChange> done() {
        return done;
    }

    /** What was changed, as entities. */
    List<Change<?>> changes() {
        return changes;
    }

    /** @throws StaleEditException when a row is not what the change says it was */
    void apply(List<RowChange> wanted, Progress progress) {
        int from = 0;
        while (from < wanted.size()) {
            progress.step(from, wanted.size());
            int to = from + 1;
            while (to < wanted.size() && to - from < BATCH && alike(wanted.get(from), wanted.get(to))) {
                to++;
            }
            apply(StoredKinds.named(wanted.get(from).kind()), wanted.subList(from, to));
            from = to;
        }
    }

    private static boolean alike(RowChange one, RowChange other) {
        return one.kind().equals(other.kind())
                && (one.before() == null) == (other.before() == null)
                && (one.after() == null) == (other.after() == null);
    }

    private <E extends Entity, R extends TableRecord<R>> void apply(StoredKind<E, R> kind, List<RowChange> alike) {
        var current = current(kind, alike);
        var put = new ArrayList<R>();
        for (var change : alike) {
            var before = current.get(change.id());
            check(change, before);
            var after = after(change, before);
            if (before != null) {
                fingerprint.take(kind.name(), before);
            }
            var row = after == null ? null : kind.row(after);
            if (after != null && row != null) {
                fingerprint.put(kind.name(), after);
                put.add(row);
            }
            done.add(RowChange.between(kind.name(), change.id(), before, after));
            changes.add(new Change<>(
                    before == null ? null : kind.read().apply(kind.row(before)),
                    row == null ? null : kind.read().apply(row)));
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
            StoredKind<E, R> kind, List<RowChange> alike, List<R> put) {
        if (put.isEmpty()) {
            transaction
                    .deleteFrom(kind.table())
                    .where(kind.id().in(alike.stream().map(RowChange::id).toList()))
                    .execute();
        } else if (alike.getFirst().before() == null) {
            transaction.batchInsert(put).execute();
        } else {
            transaction
                    .batch(put.stream()
                            .map(row -> transaction
                                    .update(kind.table())
                                    .set(row)
                                    .where(kind.id().eq(row.get(kind.id()))))
                            .toList())
                    .execute();
        }
    }
}
