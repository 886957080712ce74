package fr.conventio.app.command;

import fr.conventio.app.command.FilledInAnnex.Read;
import fr.conventio.app.desk.Desk;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.services.reading.ReadAdhesions;
import fr.conventio.model.work.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes over who has joined what, and when, from the filled-in workbook of article 2. */
@Command(
        name = "services",
        description = "Reprend le classeur de l’article 2 rempli : qui adhère à quoi, et depuis quand (.xlsx ou .csv).",
        mixinStandardHelpOptions = true)
final class ImportServicesCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final FilledInAnnex annex = new FilledInAnnex();

    ImportServicesCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() throws RefusedEditException {
        return annex.take(desk, output, (act, file) -> {
            var reading = new ReadAdhesions(desk.source()).read(file, act.perimeter(), Progress.NONE);
            return new Read(reading.refused(), () -> reading.into(act.dossier().id(), act.perimeter()));
        });
    }
}
