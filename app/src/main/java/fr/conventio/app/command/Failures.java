package fr.conventio.app.command;

import fr.conventio.app.text.Failure;
import fr.conventio.app.text.Texts;
import fr.conventio.model.document.UnwritableFileException;
import fr.conventio.model.signature.UnsignableException;
import fr.conventio.model.store.StoreDamagedException;
import fr.conventio.model.store.StorePathException;
import fr.conventio.model.table.UnreadableFileException;

/** Turns what went wrong into a sentence and an exit code. */
final class Failures {
    private Failures() {}

    static int tell(Exception failure, Output output) {
        if (failure instanceof UsageException usage) {
            output.say(usage.sentence());
            return CommandLineFace.WRONG_USAGE;
        }
        output.say(Failure.sentence(failure, Texts.FRENCH));
        if (failure instanceof StoreDamagedException damaged) {
            output.say(damaged.lastGoodCopy()
                    .map(copy -> "La dernière copie saine est « " + copy.file().getFileName()
                            + " ». Pour la remettre en place : restore")
                    .orElse("Aucune copie saine n’a été trouvée."));
        }
        if (failure instanceof UnsignableException) {
            return CommandLineFace.DONE_WITH_REFUSALS;
        }
        boolean file = failure instanceof UnreadableFileException
                || failure instanceof UnwritableFileException
                || failure instanceof StorePathException;
        return file ? CommandLineFace.UNREADABLE : CommandLineFace.STORE;
    }
}
