package fr.conventio.app.command;

import fr.conventio.app.command.FilledInAnnex.Read;
import fr.conventio.app.desk.Desk;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.raci.reading.ReadRaci;
import fr.conventio.model.work.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes over the matrix of who does what from its filled-in workbook. */
@Command(
        name = "raci",
        description = "Reprend la matrice RACI remplie dans son classeur (.xlsx).",
        mixinStandardHelpOptions = true)
final class ImportRaciCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final FilledInAnnex annex = new FilledInAnnex();

    ImportRaciCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() throws RefusedEditException {
        return annex.take(desk, output, (act, file) -> {
            var reading = new ReadRaci(desk.source()).read(file, act.raci(), Progress.NONE);
            return new Read(reading.refused(), () -> reading.into(act.dossier().id(), act.raci()));
        });
    }
}
