package fr.conventio.persistence.journal;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.StaleEditException;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.journal.Runs.Run;
import fr.conventio.persistence.stored.StoredKind;
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
    private final DSLContext transaction;
    private final ManyRows writing;
    private final Reckoning reckoning;
    private final Heard heard;

    /** @param heard told by the reckoning, which may be on another thread */
    Rows(DSLContext transaction, Reckoning reckoning, Heard heard) {
        this.transaction = transaction;
        this.writing = new ManyRows(transaction);
        this.reckoning = reckoning;
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

    /** What a change came to. */
    private record Made(
            UUID id,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {}

    /**
     * @param total how many are wanted
     * @throws StaleEditException when a row is not what the change says it was
     */
    void apply(Iterable<RowChange> wanted, int total, Progress progress) {
        var runs = new Runs(wanted.iterator());
        int done = 0;
        for (var run = runs.next(); run != null; ) {
            // While these are written, the next are made ready.
            var next = reckoning.begin(runs::next);
            progress.step(done, total);
            apply(run.kind(), run);
            done += run.changes().size();
            run = Reckoning.result(next);
        }
        reckoning.finish();
    }

    private <E extends Entity, R extends TableRecord<R>> void apply(StoredKind<E, R> kind, Run run) {
        var current = current(kind, run);
        var made = new ArrayList<Made>(run.changes().size());
        for (var change : run.changes()) {
            var before = current.get(change.id());
            check(change, before);
            made.add(new Made(change.id(), before, after(change, before)));
        }
        reckoning.add(() -> made.forEach(row -> heard.changed(kind, row.id(), row.before(), row.after())));
        if (run.deletes()) {
            transaction.deleteFrom(kind.table()).where(kind.id().in(run.ids())).execute();
        } else if (run.replaces()) {
            update(kind, made);
        } else {
            writing.insert(kind.table(), run.inserted());
        }
    }

    private <E extends Entity, R extends TableRecord<R>> Map<UUID, Map<String, @Nullable String>> current(
            StoredKind<E, R> kind, Run run) {
        var rows = new HashMap<UUID, Map<String, @Nullable String>>();
        if (run.deletes() || run.replaces()) {
            for (var row : transaction.selectFrom(kind.table()).where(kind.id().in(run.ids()))) {
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

    private <E extends Entity, R extends TableRecord<R>> void update(StoredKind<E, R> kind, List<Made> made) {
        var fields = kind.table().fields();
        var set = new LinkedHashMap<Field<?>, @Nullable Object>();
        for (var field : fields) {
            set.put(field, null);
        }
        var update = transaction.update(kind.table()).set(set).where(kind.id().eq(DSL.val(null, kind.id())));
        var values = new ArrayList<@Nullable Object[]>(made.size());
        for (var row : made) {
            var columns = Arrays.copyOf(kind.values(Objects.requireNonNull(row.after())), fields.length + 1);
            columns[fields.length] = row.id();
            values.add(columns);
        }
        writing.run(update, values);
    }
}
