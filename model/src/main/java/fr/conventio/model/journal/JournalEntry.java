package fr.conventio.model.journal;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.wording.Message;
import java.time.Instant;

/**
 * What was done, by whom and when. Entries are never changed or removed.
 *
 * @param sequence rises by one with each entry of the whole store, from 1
 * @param target the sequence of the entry that an undo or redo concerns, otherwise the entry's own
 * @param what of an undo or redo: what its target did
 * @param changes how many entities it changed
 * @param hash SHA-256 in hexadecimal over this entry and the hash of the one before it
 */
public record JournalEntry(
        long sequence,
        DossierId dossier,
        EntryKind kind,
        long target,
        Instant at,
        String author,
        Message what,
        int changes,
        String hash) {}
