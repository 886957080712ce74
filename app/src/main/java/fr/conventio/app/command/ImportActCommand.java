package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.document.OpenedAct;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rebuilds a dossier from the PDF of an act, once everything in it was checked. */
@Command(
        name = "act",
        description = "Rouvre un acte écrit par Conventio (.pdf) et en rétablit le dossier.",
        mixinStandardHelpOptions = true)
final class ImportActCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le PDF de l’acte.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Vérifie le fichier sans rien prendre.")
    private boolean dryRun;

    ImportActCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var opened = desk.acts().open(file, Progress.NONE);
        if (!dryRun) {
            take(opened);
        }
        var dossier = opened.act().dossier();
        var lines = new ArrayList<String>(said(opened));
        lines.add(dryRun ? "Rien n’a été pris." : "Le dossier « " + dossier.title() + " » est rétabli.");
        var json = new LinkedHashMap<String, Object>();
        json.put("dossier", dossier.id().value().toString());
        json.put("title", dossier.title());
        json.put("files", opened.files());
        json.put("software", opened.software());
        json.put("pagesChecked", opened.samePages());
        json.put("addedTo", opened.addedTo());
        json.put("taken", !dryRun);
        output.answer(options.json, json, lines);
        return CommandLineFace.DONE;
    }

    private static List<String> said(OpenedAct opened) {
        return opened.remarks().stream().map(Words.FRENCH::say).toList();
    }

    private void take(OpenedAct opened) {
        try (var store = options.open(desk)) {
            var dossier = opened.act().dossier();
            var there = store.dossiers().find(dossier.id());
            if (there.isPresent() && options.dossier == null) {
                throw new UsageException("Ce dossier est déjà là, sous le titre « "
                        + there.get().title() + " ». Pour en faire un second, donnez-lui un titre : --dossier TITRE");
            }
            var edit = options.dossier == null
                    ? StartDossier.of(opened.act())
                    : StartDossier.duplicate(opened.act(), options.dossier);
            store.journal().apply(edit, desk.author(), Progress.NONE);
        }
    }
}
