package fr.conventio.persistence.journal;

import static fr.conventio.persistence.tables.Tables.JOURNAL_ENTRY;
import static fr.conventio.persistence.tables.Tables.JOURNAL_PART;

import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import fr.conventio.persistence.tables.tables.records.JournalEntryRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;

/**
 * The journal's end: the last entry, its hash, and the fingerprint of all rows it leaves behind.
 *
 * @param hash 64 zeros before the first entry
 */
public record Chain(long sequence, String hash, String fingerprint) {
    /** Entries read in one statement. */
    private static final int ENTRIES = 500;

    private static final String NOTHING = "0".repeat(64);

    /** The end of a journal without entries. */
    public static final Chain START = new Chain(0, NOTHING, NOTHING);

    /**
     * Walks the whole journal and reads every row.
     *
     * @throws BrokenChainException when an entry was altered or is missing, or the rows are not those it leaves behind
     */
    public static Chain verified(DSLContext db) throws BrokenChainException {
        var end = START;
        for (var next = after(db, end); !next.equals(end); next = after(db, end)) {
            end = next;
        }
        var fingerprint = new Fingerprint();
        for (var kind : StoredKinds.all()) {
            put(db, kind, fingerprint);
        }
        if (!fingerprint.written().equals(end.fingerprint())) {
            throw new BrokenChainException();
        }
        return end;
    }

    /** Walks a few hundred entries on; comes back to where it stood at the end of the journal. */
    private static Chain after(DSLContext db, Chain before) throws BrokenChainException {
        var end = before;
        var entries = db.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ENTRY_SEQUENCE.gt(before.sequence()))
                .orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE)
                .limit(ENTRIES)
                .fetch();
        if (entries.isEmpty()) {
            return before;
        }
        try (var parts = db.selectFrom(JOURNAL_PART)
                .where(JOURNAL_PART.ENTRY_SEQUENCE.gt(before.sequence()))
                .and(JOURNAL_PART.ENTRY_SEQUENCE.le(entries.getLast().getEntrySequence()))
                .orderBy(JOURNAL_PART.ENTRY_SEQUENCE, JOURNAL_PART.PART)
                .fetchLazy()) {
            var part = parts.fetchNext();
            for (var entry : entries) {
                var digest = digest(end.hash(), entry);
                while (part != null && part.getEntrySequence().equals(entry.getEntrySequence())) {
                    digest.update(part.getContent());
                    part = parts.fetchNext();
                }
                boolean follows = entry.getEntrySequence() == end.sequence() + 1;
                if (!follows || !entry.getEntryHash().equals(written(digest))) {
                    throw new BrokenChainException();
                }
                end = new Chain(entry.getEntrySequence(), entry.getEntryHash(), entry.getFingerprint());
            }
        }
        return end;
    }

    private static <R extends TableRecord<R>> void put(DSLContext db, StoredKind<?, R> kind, Fingerprint fingerprint) {
        try (var rows = db.selectFrom(kind.table()).fetchResultSet()) {
            while (rows.next()) {
                fingerprint.put(kind.name(), kind.columns(rows));
            }
        } catch (SQLException e) {
            throw new DataAccessException("the rows cannot be read", e);
        }
    }

    /** What an entry changed, put together from its parts. */
    static byte[] payload(DSLContext db, long sequence) {
        var bytes = new ByteArrayOutputStream();
        db.select(JOURNAL_PART.CONTENT)
                .from(JOURNAL_PART)
                .where(JOURNAL_PART.ENTRY_SEQUENCE.eq(sequence))
                .orderBy(JOURNAL_PART.PART)
                .forEach(part -> bytes.writeBytes(part.value1()));
        return bytes.toByteArray();
    }

    static String hash(String before, JournalEntryRecord entry, byte[] payload) {
        var digest = digest(before, entry);
        digest.update(payload);
        return written(digest);
    }

    /** The beginning of an entry's hash, to which what it changed is still to be added. */
    private static MessageDigest digest(String before, JournalEntryRecord entry) {
        var digest = Digests.sha256();
        var fields = new Object[] {
            before,
            entry.getEntrySequence(),
            entry.getDossierId(),
            entry.getKind(),
            entry.getTarget(),
            entry.getMadeAt(),
            entry.getAuthor(),
            entry.getWhat(),
            entry.getChangeCount(),
            entry.getFingerprint()
        };
        for (var field : fields) {
            digest.update(field.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest;
    }

    private static String written(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
