package fr.conventio.persistence.journal;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Reversal.Conflict;
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

/** Compares what an entry left with what the tables hold now, column by column: what was not edited since can go back. */
final class Reversing {
    /** Rows read in one statement. */
    private static final int BATCH = 500;

    private final DSLContext database;
    private final List<Change<?>> clean = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    Reversing(DSLContext database) {
        this.database = database;
    }

    List<Change<?>> clean() {
        return clean;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** @param made the changes of the entry, in their order */
    void reverse(List<RowChange> made) {
        var alike = new ArrayList<RowChange>();
        for (var change : made.reversed()) {
            if (alike.size() == BATCH
                    || (!alike.isEmpty() && !alike.getFirst().kind().equals(change.kind()))) {
                reverse(StoredKinds.named(alike.getFirst().kind()), alike);
                alike.clear();
            }
            alike.add(change);
        }
        if (!alike.isEmpty()) {
            reverse(StoredKinds.named(alike.getFirst().kind()), alike);
        }
    }

    private <E extends Entity, R extends TableRecord<R>> void reverse(StoredKind<E, R> kind, List<RowChange> alike) {
        var now = new HashMap<UUID, Map<String, @Nullable String>>();
        var ids = alike.stream().map(RowChange::id).toList();
        for (var row : database.selectFrom(kind.table()).where(kind.id().in(ids))) {
            now.put(row.get(kind.id()), kind.columns(row));
        }
        alike.forEach(change -> reverse(kind, change, now.get(change.id())));
    }

    private <E extends Entity> void reverse(
            StoredKind<E, ?> kind, RowChange change, @Nullable Map<String, @Nullable String> now) {
        var before = change.before();
        var after = change.after();
        if (after == null) {
            if (now == null && before != null) {
                clean.add(Change.added(kind.entity(before)));
            }
        } else if (now == null) {
            if (before != null) {
                conflicts.add(new Conflict(null, null, null, null));
            }
        } else if (before == null) {
            removeAgain(kind, after, now);
        } else {
            backTo(kind, before, after, now);
        }
    }

    private <E extends Entity> void removeAgain(
            StoredKind<E, ?> kind, Map<String, @Nullable String> left, Map<String, @Nullable String> now) {
        var removal = Change.removed(kind.entity(now));
        if (left.equals(now)) {
            clean.add(removal);
        } else {
            conflicts.add(new Conflict(kind.entity(left), kind.entity(now), null, removal));
        }
    }

    private <E extends Entity> void backTo(
            StoredKind<E, ?> kind,
            Map<String, @Nullable String> before,
            Map<String, @Nullable String> after,
            Map<String, @Nullable String> now) {
        var careful = new LinkedHashMap<String, @Nullable String>(now);
        boolean edited = false;
        for (var column : before.keySet()) {
            var current = now.get(column);
            if (Objects.equals(current, after.get(column))) {
                careful.put(column, before.get(column));
            } else {
                edited |= !Objects.equals(current, before.get(column));
            }
        }
        var present = kind.entity(now);
        var back = replaced(kind, present, careful);
        if (!edited) {
            if (back != null) {
                clean.add(back);
            }
            return;
        }
        var left = new LinkedHashMap<String, @Nullable String>(now);
        left.putAll(after);
        var whole = new LinkedHashMap<String, @Nullable String>(now);
        whole.putAll(before);
        conflicts.add(new Conflict(kind.entity(left), present, back, replaced(kind, present, whole)));
    }

    /** None when nothing differs, or when columns of different times do not make a whole. */
    private static <E extends Entity> @Nullable Change<E> replaced(
            StoredKind<E, ?> kind, E present, Map<String, @Nullable String> columns) {
        try {
            var wanted = kind.entity(columns);
            return wanted.equals(present) ? null : Change.replaced(present, wanted);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
