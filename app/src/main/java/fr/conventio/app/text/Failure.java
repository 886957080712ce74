package fr.conventio.app.text;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.journal.StaleEditException;
import fr.conventio.model.roster.edit.RefusedCellException;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreLockedException;
import fr.conventio.model.store.StoreNewerException;
import fr.conventio.model.store.StorePathException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.work.CancelledException;
import java.io.IOException;
import org.slf4j.LoggerFactory;

/** What went wrong, as a sentence that says how to mend it. No stack trace reaches a user. */
public final class Failure {
    private Failure() {}

    public static String sentence(Exception failure, Texts texts) {
        return switch (failure) {
            case UnreadableFileException unreadable -> texts.say(unreadable.reason());
            case UnwritableFileException unwritable -> texts.say(unwritable.reason());
            case UnsignableException unsigned -> texts.say(unsigned.reason());
            case StoreLockedException locked -> texts.get("failure.locked", locked.holder());
            case StoreDamagedException damaged -> texts.say(damaged.reason()) + " " + texts.get("failure.unchanged");
            case StoreNewerException newer -> texts.say(newer.reason()) + " " + texts.get("failure.unchanged");
            case StorePathException path -> texts.say(path.reason());
            case RefusedCellException refused ->
                texts.get("failure.cell", texts.say(refused.cell().field().label()), texts.say(refused.reason()));
            case RefusedEditException refused -> texts.say(refused.reason());
            case StaleEditException stale -> texts.get("failure.stale");
            case CancelledException cancelled -> texts.get("failure.cancelled");
            default -> {
                // Only the kind of failure is logged: its text may hold data.
                LoggerFactory.getLogger(Failure.class)
                        .error("unexpected: {}", failure.getClass().getName(), failure);
                yield isOfDisk(failure)
                        ? texts.get("failure.disk")
                        : texts.get("failure.unexpected", failure.getClass().getSimpleName());
            }
        };
    }

    /** Why the copy of the day is missing, and that nothing else is. */
    public static String ofDailyCopy(Exception failure, Texts texts) {
        return isOfDisk(failure)
                ? texts.get("failure.copy.disk")
                : texts.get("failure.copy.other", failure.getClass().getSimpleName());
    }

    /** A disk that is full, gone or forbidden, whoever wrote to it. */
    private static boolean isOfDisk(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
