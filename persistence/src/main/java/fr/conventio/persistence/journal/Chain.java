package fr.conventio.persistence.journal;

import static fr.conventio.persistence.tables.Tables.JOURNAL_ENTRY;
import static fr.conventio.persistence.tables.Tables.JOURNAL_PART;

import fr.conventio.persistence.stored.StoredKind;
import fr.conventio.persistence.stored.StoredKinds;
import fr.conventio.persistence.tables.tables.records.JournalEntryRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/**
 * The journal's end: the last entry, its hash, and the fingerprint of all rows it leaves behind.
 *
 * @param hash 64 zeros before the first entry
 */
public record Chain(long sequence, String hash, String fingerprint) {
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
        for (var entry : db.selectFrom(JOURNAL_ENTRY).orderBy(JOURNAL_ENTRY.ENTRY_SEQUENCE)) {
            boolean follows = entry.getEntrySequence() == end.sequence() + 1;
            if (!follows
                    || !entry.getEntryHash().equals(hash(end.hash(), entry, payload(db, entry.getEntrySequence())))) {
                throw new BrokenChainException();
            }
            end = new Chain(entry.getEntrySequence(), entry.getEntryHash(), entry.getFingerprint());
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

    private static <R extends TableRecord<R>> void put(DSLContext db, StoredKind<?, R> kind, Fingerprint fingerprint) {
        try (var rows = db.selectFrom(kind.table()).fetchLazy()) {
            for (var row : rows) {
                fingerprint.put(kind.name(), kind.columns(row));
            }
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
        digest.update(payload);
        return HexFormat.of().formatHex(digest.digest());
    }
}
