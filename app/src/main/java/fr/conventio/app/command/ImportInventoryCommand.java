package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.itservices.edit.TakeAnswers;
import fr.conventio.model.itservices.edit.TakeAnswers.Conflict;
import fr.conventio.model.itservices.edit.TakeAnswers.Preference;
import fr.conventio.model.itservices.edit.TakeAnswers.Taking;
import fr.conventio.model.itservices.form.FormReading;
import fr.conventio.model.itservices.form.ReadInventoryForm;
import fr.conventio.model.itservices.form.RefusedAnswer;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an inventory form that came back, tells what is refused and why, and takes the changed answers in one transaction. */
@Command(
        name = "inventory",
        description = "Reprend un questionnaire d’inventaire informatique rempli (.xlsx).",
        mixinStandardHelpOptions = true)
final class ImportInventoryCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le questionnaire rempli.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Lit et juge le questionnaire sans rien prendre.")
    private boolean dryRun;

    @Option(
            names = "--prefer-form",
            description = "Prend la réponse du questionnaire quand les deux côtés l’ont changée.")
    private boolean preferForm;

    ImportInventoryCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var filled = desk.forms().read(file, Progress.NONE);
            var reading = new ReadInventoryForm(act.dossier(), act.roster().parties()).judge(filled);
            var taking = TakeAnswers.into(
                    act.dossier().id(),
                    act.itServices(),
                    reading,
                    preferForm ? Preference.FORM : Preference.HERE,
                    desk.today());
            boolean taken = !dryRun && !taking.edit().isEmpty();
            if (taken) {
                store.journal().apply(taking.edit(), desk.author(), Progress.NONE);
            }
            answer(reading, taking, taken);
            boolean clean = reading.refused().isEmpty()
                    && (preferForm || taking.conflicts().isEmpty());
            return clean ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
        }
    }

    private void answer(FormReading reading, Taking taking, boolean taken) {
        var lines = new ArrayList<String>();
        reading.refused()
                .forEach(refused -> lines.add("Feuille « " + refused.sheet() + " », cellule " + refused.column()
                        + refused.row() + " (" + refused.label() + ") : " + Words.FRENCH.say(refused.reason())));
        taking.conflicts()
                .forEach(conflict -> lines.add("Conflit, " + conflict.line().key() + " "
                        + conflict.line().label() + " : dossier « " + conflict.here() + " », questionnaire « "
                        + conflict.form() + " »."));
        lines.add(taking.changed() + " réponses changées, " + reading.refused().size() + " refusées, "
                + taking.conflicts().size() + " conflits. " + (taken ? "Reprise enregistrée." : "Rien n’a été pris."));
        var json = new LinkedHashMap<String, Object>();
        json.put("party", reading.party().shortName());
        json.put("changed", taking.changed());
        json.put(
                "refused",
                reading.refused().stream().map(ImportInventoryCommand::json).toList());
        json.put(
                "conflicts",
                taking.conflicts().stream().map(ImportInventoryCommand::json).toList());
        json.put("taken", taken);
        output.answer(options.json, json, List.copyOf(lines));
    }

    private static Map<String, Object> json(RefusedAnswer refused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", refused.sheet());
        json.put("row", refused.row());
        json.put("cell", refused.column() + refused.row());
        json.put("label", refused.label());
        json.put("value", refused.value());
        json.put("reason", Words.FRENCH.say(refused.reason()));
        return json;
    }

    private static Map<String, Object> json(Conflict conflict) {
        var json = new LinkedHashMap<String, Object>();
        json.put("line", conflict.line().key());
        json.put("configuration", conflict.copy());
        json.put("dossier", conflict.here());
        json.put("form", conflict.form());
        return json;
    }
}
