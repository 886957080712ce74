package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.itservices.form.InventoryForm;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the inventory form of one party, with the answers that are known. */
@Command(
        name = "inventory",
        description = "Écrit le questionnaire d’inventaire informatique d’une partie.",
        mixinStandardHelpOptions = true)
final class ExportInventoryCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--party", required = true, paramLabel = "PARTIE", description = "Nom ou nom court de la partie.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private String party;

    @Option(names = "--out", paramLabel = "DOSSIER", description = "Où écrire (par défaut : ici).")
    private Path out = Path.of("");

    ExportInventoryCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var chosen = party(act);
            var form = InventoryForm.of(
                    act.dossier(),
                    chosen,
                    act.itServices().inventory(chosen.id()),
                    act.itServices().subscription(chosen.id()).date(SubscriptionDate.SITUATION));
            var file = out.resolve(form.fileName());
            desk.forms().write(form, file, Progress.NONE);
            output.answer(options.json, Map.of("file", file.toString()), List.of(file.toString()));
            return CommandLineFace.DONE;
        }
    }

    private Party party(Act act) {
        return act.roster()
                .party(party)
                .flatMap(act.roster()::find)
                .orElseThrow(() -> new UsageException("Aucune partie ne s’appelle « " + party
                        + " ». Parties du dossier : "
                        + act.roster().parties().stream().map(Party::shortName).collect(Collectors.joining(", "))
                        + "."));
    }
}
