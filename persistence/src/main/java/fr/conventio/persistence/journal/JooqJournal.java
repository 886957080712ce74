package fr.conventio.persistence.journal;

import static fr.conventio.persistence.tables.Tables.JOURNAL_ENTRY;
import static fr.conventio.persistence.tables.Tables.JOURNAL_PART;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Happening;
import fr.conventio.model.journal.Applied;
import fr.conventio.model.journal.CellChange;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.EntryKind;
import fr.conventio.model.journal.Journal;
import fr.conventio.model.journal.JournalEntry;
import fr.conventio.model.journal.Reversal;
import fr.conventio.model.journal.UndoHistory;
import fr.conventio.model.wording.Message;
import fr.conventio.model.work.Progress;
import fr.conventio.persistence.stored.DatabaseSession;
import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import fr.conventio.persistence.tables.tables.records.JournalEntryRecord;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;

/** The journal in the database's own tables: an edit's rows and its entry are one transaction. */
public final class JooqJournal implements Journal {
    /** Well below what every database takes in one binary value. */
    private static final int PART_BYTES = 500_000;

    private final DatabaseSession session;
    private final AfterCommit afterCommit;
    private final Clock clock;
    private Chain end;
    private boolean inDoubt;

    /** @param end the verified end of the journal */
    public JooqJournal(DatabaseSession session, Chain end, AfterCommit afterCommit, Clock clock) {
        this.session = session;
        this.end = end;
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Override
    public Applied apply(Edit edit, String author, Progress progress) {
        if (edit.isEmpty()) {
            throw new IllegalArgumentException("an edit without changes");
        }
        Iterable<RowChange> rows = () -> edit.changes().stream()
                .map(change -> rowChange(change, edit.dossier().value()))
                .iterator();
        synchronized (session) {
            var entry = draft(edit.dossier(), kind(edit), end.sequence() + 1, edit.what());
            record(entry, author, rows, edit.changes().size(), progress, (kind, id, before, after) -> {});
            return new Applied(entry(entry), edit.changes());
        }
    }

    private static EntryKind kind(Edit edit) {
        var changes = edit.changes();
        if (changes.stream().allMatch(change -> change.after() instanceof Happening)) {
            return EntryKind.HAPPENING;
        } else if (changes.stream().anyMatch(change -> change.subject() instanceof Happening)) {
            throw new IllegalArgumentException("what happened is neither removed nor mixed with edits");
        }
        boolean creates =
                changes.stream().anyMatch(change -> change.before() == null && change.after() instanceof Dossier);
        return creates ? EntryKind.CREATION : EntryKind.EDIT;
    }

    @Override
    public Optional<Applied> undo(DossierId dossier, String author, Progress progress) {
        synchronized (session) {
            return UndoHistory.of(entriesOf(dossier)).nextUndo().map(target -> {
                var inverse = changesMade(target.sequence()).reversed().stream()
                        .map(RowChange::inverse)
                        .toList();
                return again(EntryKind.UNDO, target, author, inverse, progress);
            });
        }
    }

    @Override
    public Optional<Applied> redo(DossierId dossier, String author, Progress progress) {
        synchronized (session) {
            return UndoHistory.of(entriesOf(dossier))
                    .nextRedo()
                    .map(target -> again(EntryKind.REDO, target, author, changesMade(target.sequence()), progress));
        }
    }

    private Applied again(EntryKind kind, JournalEntry target, String author, List<RowChange> rows, Progress progress) {
        var changes = new ArrayList<Change<?>>(rows.size());
        var entry = draft(target.dossier(), kind, target.sequence(), target.what());
        record(
                entry,
                author,
                rows,
                rows.size(),
                progress,
                (stored, id, before, after) -> changes.add(change(stored, before, after)));
        return new Applied(entry(entry), changes);
    }

    private static <E extends Entity> Change<E> change(
            StoredKind<E, ?> kind,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        return new Change<>(before == null ? null : kind.entity(before), after == null ? null : kind.entity(after));
    }

    @Override
    public List<JournalEntry> entriesOf(DossierId dossier) {
        synchronized (session) {
            return session.db()
                    .selectFrom(JOURNAL_ENTRY)
                    .where(JOURNAL_ENTRY.DOSSIER_ID.eq(dossier.value()))
                    .orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE)
                    .fetch(JooqJournal::entry);
        }
    }

    @Override
    public Optional<Instant> changedAt(DossierId dossier) {
        synchronized (session) {
            return session.db()
                    .select(JOURNAL_ENTRY.MADE_AT)
                    .from(JOURNAL_ENTRY)
                    .where(JOURNAL_ENTRY.DOSSIER_ID.eq(dossier.value()))
                    .and(JOURNAL_ENTRY.KIND.ne(EntryKind.HAPPENING.name()))
                    .orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE.desc())
                    .limit(1)
                    .fetchOptional(last -> Instant.ofEpochMilli(last.value1()));
        }
    }

    @Override
    public List<CellChange> changesOf(long sequence) {
        var cells = new ArrayList<CellChange>();
        synchronized (session) {
            if (session.db().fetchExists(JOURNAL_ENTRY, JOURNAL_ENTRY.ENTRY_SEQUENCE.eq(sequence))) {
                changesMade(sequence).forEach(change -> addCells(cells, change));
            }
        }
        return cells;
    }

    @Override
    public List<Change<?>> leadingBack(JournalEntry entry, Map<UUID, Entity> left) {
        synchronized (session) {
            var back = new ArrayList<Change<?>>();
            for (var made : changesMade(entry.sequence()).reversed()) {
                back.add(back(StoredKinds.named(made.kind()), made, left.get(made.id()), entry.dossier()));
            }
            return back;
        }
    }

    /** An entry holds the columns alone that it changed: the others are those of the entity it left. */
    private static <E extends Entity, R extends TableRecord<R>> Change<E> back(
            StoredKind<E, R> kind, RowChange made, @Nullable Entity left, DossierId dossier) {
        var columns = left == null
                ? new LinkedHashMap<String, @Nullable String>()
                : kind.columns(kind.row(left, dossier.value()));
        var after = made.after() == null ? null : kind.entity(columns);
        if (made.before() == null) {
            return new Change<>(after, null);
        }
        columns.putAll(made.before());
        return new Change<>(after, kind.entity(columns));
    }

    @Override
    public Reversal reversalOf(long sequence) {
        synchronized (session) {
            var row = session.db().fetchSingle(JOURNAL_ENTRY, JOURNAL_ENTRY.ENTRY_SEQUENCE.eq(sequence));
            var reversing = new Reversing(session.db());
            reversing.reverse(changesMade(sequence));
            return new Reversal(entry(row), reversing.clean(), reversing.conflicts());
        }
    }

    private static void addCells(List<CellChange> cells, RowChange change) {
        var before = change.before() == null ? Map.<String, @Nullable String>of() : change.before();
        var after = change.after() == null ? Map.<String, @Nullable String>of() : change.after();
        var columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        for (var column : columns) {
            var old = before.get(column);
            var now = after.get(column);
            if (old != null || now != null) {
                cells.add(new CellChange(change.kind(), change.id(), column, old, now));
            }
        }
    }

    private List<RowChange> changesMade(long sequence) {
        var bytes = new ByteArrayOutputStream();
        session.db()
                .select(JOURNAL_PART.CONTENT)
                .from(JOURNAL_PART)
                .where(JOURNAL_PART.ENTRY_SEQUENCE.eq(sequence))
                .orderBy(JOURNAL_PART.PART)
                .forEach(part -> bytes.writeBytes(part.value1()));
        return Payload.read(bytes.toByteArray());
    }

    private static JournalEntryRecord draft(DossierId dossier, EntryKind kind, long target, Message what) {
        var entry = new JournalEntryRecord();
        entry.setDossierId(dossier.value());
        entry.setKind(kind.name());
        entry.setTarget(target);
        entry.setWhat(MessageText.write(what));
        return entry;
    }

    private void record(
            JournalEntryRecord entry,
            String author,
            Iterable<RowChange> wanted,
            int total,
            Progress progress,
            Rows.Heard heard) {
        if (inDoubt) {
            throw new IllegalStateException("an earlier edit could not be forced to disk");
        }
        session.db().transaction(configuration -> {
            var transaction = configuration.dsl();
            var fingerprint = new Fingerprint(end.fingerprint());
            try (var payload = new Payload();
                    var reckoning = new Reckoning(total)) {
                new Rows(transaction, reckoning, (kind, id, before, after) -> {
                            fingerprint.replace(kind.name(), before, after);
                            payload.add(RowChange.between(kind.name(), id, before, after));
                            heard.changed(kind, id, before, after);
                        })
                        .apply(wanted, total, progress);
                var content = payload.written();
                entry.setEntrySequence(end.sequence() + 1);
                entry.setMadeAt(clock.millis());
                entry.setAuthor(author);
                entry.setChangeCount(payload.count());
                entry.setFingerprint(fingerprint.written());
                entry.setEntryHash(hash(entry, content));
                transaction.insertInto(JOURNAL_ENTRY).set(entry).execute();
                insertParts(transaction, entry.getEntrySequence(), content);
            }
        });
        end = new Chain(entry.getEntrySequence(), entry.getEntryHash(), entry.getFingerprint());
        // Until it is done nobody knows what is on disk; after a failure only opening the store again tells.
        inDoubt = true;
        afterCommit.done(end.sequence(), end.hash());
        inDoubt = false;
    }

    private String hash(JournalEntryRecord entry, byte[] content) {
        var digest = new HashedEntry(
                        entry.getEntrySequence(),
                        entry.getDossierId(),
                        entry.getKind(),
                        entry.getTarget(),
                        entry.getMadeAt(),
                        entry.getAuthor(),
                        entry.getWhat(),
                        entry.getChangeCount(),
                        entry.getFingerprint())
                .after(end.hash());
        return HexFormat.of().formatHex(digest.digest(content));
    }

    private static void insertParts(DSLContext transaction, long sequence, byte[] payload) {
        for (int part = 0; part * PART_BYTES < payload.length; part++) {
            int to = Math.min(payload.length, (part + 1) * PART_BYTES);
            transaction
                    .insertInto(JOURNAL_PART)
                    .set(JOURNAL_PART.ENTRY_SEQUENCE, sequence)
                    .set(JOURNAL_PART.PART, part)
                    .set(JOURNAL_PART.CONTENT, Arrays.copyOfRange(payload, part * PART_BYTES, to))
                    .execute();
        }
    }

    private static RowChange rowChange(Change<?> change, UUID dossier) {
        var kind = StoredKinds.of(change.subject());
        return new RowChange(
                kind.name(),
                change.id().value(),
                columns(kind, change.before(), dossier),
                columns(kind, change.after(), dossier));
    }

    private static <E extends Entity, R extends TableRecord<R>> @Nullable Map<String, @Nullable String> columns(
            StoredKind<E, R> kind, @Nullable Entity entity, UUID dossier) {
        return entity == null ? null : kind.columns(kind.row(entity, dossier));
    }

    private static JournalEntry entry(JournalEntryRecord row) {
        return new JournalEntry(
                row.getEntrySequence(),
                new DossierId(row.getDossierId()),
                EntryKind.valueOf(row.getKind()),
                row.getTarget(),
                Instant.ofEpochMilli(row.getMadeAt()),
                row.getAuthor(),
                MessageText.read(row.getWhat()),
                row.getChangeCount(),
                row.getEntryHash());
    }
}
