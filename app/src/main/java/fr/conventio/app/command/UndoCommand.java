package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Applied;
import fr.conventio.model.journal.Journal;
import java.util.Optional;
import picocli.CommandLine.Command;

/** The journal's undo. */
@Command(name = "undo", description = "Annule la dernière modification.", mixinStandardHelpOptions = true)
final class UndoCommand extends HistoryCommand {
    UndoCommand(Desk desk, Output output) {
        super(desk, output, "undone", "Annulé : ", "Il n’y a rien à annuler.");
    }

    @Override
    Optional<Applied> step(Journal journal, DossierId dossier, String author) {
        return journal.undo(dossier, author);
    }
}
