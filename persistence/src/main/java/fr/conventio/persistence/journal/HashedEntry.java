package fr.conventio.persistence.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/** What an entry's hash covers beside what it changed. */
record HashedEntry(
        long sequence,
        UUID dossier,
        String kind,
        long target,
        long madeAt,
        String author,
        String what,
        int changeCount,
        String fingerprint) {

    /** The hash's beginning, to which what the entry changed is still to be added. */
    MessageDigest after(String hashBefore) {
        var digest = Digests.sha256();
        var fields =
                List.of(hashBefore, sequence, dossier, kind, target, madeAt, author, what, changeCount, fingerprint);
        for (var field : fields) {
            digest.update(field.toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest;
    }
}
