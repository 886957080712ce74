package fr.conventio.app.command;

import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StoreLockedException;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import org.slf4j.LoggerFactory;

/** Turns what went wrong into a sentence and an exit code. No stack trace reaches a user. */
final class Failures {
    private Failures() {}

    static int tell(Exception failure, Output output) {
        return switch (failure) {
            case UsageException usage -> {
                output.say(usage.sentence());
                yield CommandLineFace.WRONG_USAGE;
            }
            case UnreadableFileException unreadable -> {
                output.say(Words.FRENCH.say(unreadable.reason()));
                yield CommandLineFace.UNREADABLE;
            }
            case UnwritableFileException unwritable -> {
                output.say(Words.FRENCH.say(unwritable.reason()));
                yield CommandLineFace.UNREADABLE;
            }
            case StoreLockedException locked -> {
                output.say("Les données sont déjà ouvertes ailleurs (" + locked.holder()
                        + "). Fermez l’autre fenêtre, puis recommencez.");
                yield CommandLineFace.STORE;
            }
            case StoreDamagedException damaged -> {
                output.say(Words.FRENCH.say(damaged.reason()) + " Il n’a pas été modifié.");
                damaged.lastGoodCopy()
                        .ifPresentOrElse(
                                copy -> output.say("La dernière copie saine est « "
                                        + copy.file().getFileName() + " ». Pour la remettre en place : restore"),
                                () -> output.say("Aucune copie saine n’a été trouvée."));
                yield CommandLineFace.STORE;
            }
            default -> {
                // Only the kind of failure is logged: its text may hold data.
                LoggerFactory.getLogger(Failures.class)
                        .error("unexpected: {}", failure.getClass().getName());
                output.say("Une erreur inattendue est survenue ("
                        + failure.getClass().getSimpleName() + "). Rien n’a été modifié à moitié.");
                yield CommandLineFace.STORE;
            }
        };
    }
}
