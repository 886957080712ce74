package fr.conventio.persistence.database;

import static fr.conventio.persistence.tables.Tables.KEPT_PART;
import static fr.conventio.persistence.tables.Tables.SIGNING_ROUND;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.signature.Unsigned;
import fr.conventio.model.store.KeptActs;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Message;
import fr.conventio.persistence.journal.Digests;
import fr.conventio.persistence.stored.DatabaseSession;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * Acts in the store itself, in parts: whoever copies, moves or restores the store has them too. The journal's hashes cover
 * what a round tells of a file; the file's own digest covers its bytes.
 */
final class JooqKeptActs implements KeptActs {
    /** Well below what every database takes in one binary value. */
    private static final int PART_BYTES = 500_000;

    private final DatabaseSession session;

    JooqKeptActs(DatabaseSession session) {
        this.session = session;
    }

    @Override
    public void keep(Path act, Unsigned bytes) {
        var content = read(act);
        if (!isWhole(content, bytes)) {
            throw new UnreadableFileException(Message.of("signing.changed"));
        }
        synchronized (session) {
            session.db().transaction(configuration -> {
                var transaction = configuration.dsl();
                letGo(transaction);
                insert(transaction, bytes.fingerprint(), content);
            });
        }
    }

    /** What no round speaks of: earlier states of acts that came home since, and what a crash left behind. */
    private static void letGo(DSLContext transaction) {
        transaction
                .deleteFrom(KEPT_PART)
                .where(KEPT_PART.FINGERPRINT.notIn(transaction
                        .select(SIGNING_ROUND.KEPT_FINGERPRINT)
                        .from(SIGNING_ROUND)
                        .where(SIGNING_ROUND.KEPT_FINGERPRINT.isNotNull())))
                .execute();
    }

    private static void insert(DSLContext transaction, String fingerprint, byte[] content) {
        if (transaction.fetchExists(KEPT_PART, KEPT_PART.FINGERPRINT.eq(fingerprint))) {
            return;
        }
        for (int part = 0; part * PART_BYTES < content.length; part++) {
            int to = Math.min(content.length, (part + 1) * PART_BYTES);
            transaction
                    .insertInto(KEPT_PART)
                    .set(KEPT_PART.FINGERPRINT, fingerprint)
                    .set(KEPT_PART.PART, part)
                    .set(KEPT_PART.CONTENT, Arrays.copyOfRange(content, part * PART_BYTES, to))
                    .execute();
        }
    }

    @Override
    public void giveOut(Unsigned bytes, Path target) {
        var content = content(bytes.fingerprint());
        if (!isWhole(content, bytes)) {
            throw new UnreadableFileException(Message.of("passing.kept.damaged"));
        }
        var whole = target.toAbsolutePath();
        try {
            var folder = Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            var passing = folder.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                Files.write(passing, content);
                PrivateFiles.force(passing);
                Files.move(passing, whole, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(passing);
            }
        } catch (IOException e) {
            var unwritable =
                    new UnwritableFileException(Message.of("file.unwritable", String.valueOf(target.getFileName())));
            unwritable.initCause(e);
            throw unwritable;
        }
    }

    private byte[] content(String fingerprint) {
        var content = new ByteArrayOutputStream();
        synchronized (session) {
            session.db()
                    .select(KEPT_PART.CONTENT)
                    .from(KEPT_PART)
                    .where(KEPT_PART.FINGERPRINT.eq(fingerprint))
                    .orderBy(KEPT_PART.PART)
                    .forEach(part -> content.writeBytes(part.value1()));
        }
        return content.toByteArray();
    }

    private static boolean isWhole(byte[] content, Unsigned bytes) {
        return content.length == bytes.length()
                && HexFormat.of().formatHex(Digests.sha256().digest(content)).equals(bytes.fingerprint());
    }

    private static byte[] read(Path act) {
        try {
            return Files.readAllBytes(act);
        } catch (IOException e) {
            var unreadable = new UnreadableFileException(Message.of("file.missing", String.valueOf(act.getFileName())));
            unreadable.initCause(e);
            throw unreadable;
        }
    }
}
