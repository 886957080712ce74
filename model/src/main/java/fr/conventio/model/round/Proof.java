package fr.conventio.model.round;

import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it can be shown that somebody was sent the signed act.
 *
 * @param reference a receipt's number, in the officer's words; empty for none
 * @param on the day it was received, as the receipt tells; null where that is not known
 * @param file the name of the file that is the receipt; empty for none
 * @param fingerprint of that file (SHA-256, hexadecimal); empty for none
 */
public record Proof(String reference, @Nullable LocalDate on, String file, String fingerprint) {
    /** There is none yet. */
    public static final Proof NONE = new Proof("", null, "", "");

    public boolean isNone() {
        return equals(NONE);
    }

    /** What it is, each thing by itself. */
    public List<Message> said() {
        if (isNone()) {
            return List.of(Message.of("notification.proof.none"));
        }
        var said = new ArrayList<Message>();
        if (!reference.isEmpty()) {
            said.add(Message.of("notification.proof.reference", reference));
        }
        if (on != null) {
            said.add(Message.of("notification.proof.on", French.date(on)));
        }
        if (!file.isEmpty()) {
            said.add(Message.of("notification.proof.file", file, fingerprint));
        }
        return said;
    }
}
