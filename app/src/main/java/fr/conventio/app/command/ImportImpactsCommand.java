package fr.conventio.app.command;

import fr.conventio.app.command.FilledInAnnex.Read;
import fr.conventio.app.desk.Desk;
import fr.conventio.model.impact.reading.ReadImpacts;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.work.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Takes over an impact sheet from its filled-in workbook, whose title names the sheet. */
@Command(
        name = "impacts",
        description = "Reprend une fiche d’impact remplie dans son classeur, dont le titre dit laquelle (.xlsx).",
        mixinStandardHelpOptions = true)
final class ImportImpactsCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final FilledInAnnex annex = new FilledInAnnex();

    ImportImpactsCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() throws RefusedEditException {
        return annex.take(desk, output, (act, file) -> {
            var dossier = act.dossier().id();
            var reading = new ReadImpacts(desk.source()).read(dossier, act.impacts(), file, Progress.NONE);
            return new Read(reading.refused(), () -> ReadImpacts.edit(dossier, act.impacts(), reading));
        });
    }
}
