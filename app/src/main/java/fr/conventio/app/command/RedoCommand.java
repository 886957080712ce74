package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Applied;
import fr.conventio.model.journal.Journal;
import java.util.Optional;
import picocli.CommandLine.Command;

/** The journal's redo. */
@Command(name = "redo", description = "Rétablit la dernière modification annulée.", mixinStandardHelpOptions = true)
final class RedoCommand extends HistoryCommand {
    RedoCommand(Desk desk, Output output) {
        super(desk, output, "redone", "Rétabli : ", "Il n’y a rien à rétablir.");
    }

    @Override
    Optional<Applied> step(Journal journal, DossierId dossier, String author) {
        return journal.redo(dossier, author);
    }
}
