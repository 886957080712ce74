package fr.conventio.persistence.journal;

import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cuts changes into runs of which each can be written by one statement. */
final class Runs {
    /** Rows read or written in one statement. */
    private static final int LONGEST = 500;

    private final Iterator<RowChange> wanted;
    private @Nullable RowChange first;

    Runs(Iterator<RowChange> wanted) {
        this.wanted = wanted;
        this.first = following();
    }

    /**
     * Changes of one kind of row that are all insertions, all replacements or all deletions.
     *
     * @param inserted the values to put in, in the order of the table's columns; empty unless rows are inserted
     */
    record Run(StoredKind<?, ?> kind, List<RowChange> changes, List<@Nullable Object[]> inserted) {
        List<UUID> ids() {
            return changes.stream().map(RowChange::id).toList();
        }

        boolean replaces() {
            return changes.getFirst().before() != null && changes.getFirst().after() != null;
        }

        boolean deletes() {
            return changes.getFirst().after() == null;
        }
    }

    /** None when there are no more. */
    @Nullable
    Run next() {
        if (first == null) {
            return null;
        }
        var kind = StoredKinds.named(first.kind());
        boolean isBefore = first.before() != null;
        boolean isAfter = first.after() != null;
        var changes = new ArrayList<RowChange>();
        var inserted = new ArrayList<@Nullable Object[]>();
        while (first != null
                && changes.size() < LONGEST
                && first.kind().equals(kind.name())
                && (first.before() != null) == isBefore
                && (first.after() != null) == isAfter) {
            changes.add(first);
            if (!isBefore && first.after() != null) {
                inserted.add(kind.values(first.after()));
            }
            first = following();
        }
        return new Run(kind, changes, inserted);
    }

    private @Nullable RowChange following() {
        return wanted.hasNext() ? wanted.next() : null;
    }
}
