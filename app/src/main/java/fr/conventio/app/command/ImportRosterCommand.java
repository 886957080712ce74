package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.edit.TakeReading;
import fr.conventio.model.roster.reading.ReadRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.Store;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads a whole file of posts, tells what is refused and why, and takes the rest in one transaction. */
@Command(
        name = "roster",
        description = "Importe un tableau d’effectifs (.xlsx ou .csv).",
        mixinStandardHelpOptions = true)
final class ImportRosterCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Parameters(paramLabel = "FICHIER", description = "Le tableau à importer.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--dry-run", description = "Lit et juge le fichier sans rien prendre.")
    private boolean dryRun;

    @Option(names = "--append", description = "Ajoute aux postes existants au lieu de les remplacer.")
    private boolean append;

    ImportRosterCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var target = target(store.dossiers());
            var act = target.map(found -> store.dossiers().actOf(found.id()));
            var base = act.map(Act::roster).orElse(Roster.EMPTY);
            var rules = act.map(found -> found.perimeter().sectionRules()).orElse(SectionRules.NONE);
            var reading = new ReadRoster(desk.source()).read(file, base, rules, Progress.NONE);
            var taken = take(store, target, base, reading);
            answer(taken, reading);
            return reading.refused().isEmpty() ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
        }
    }

    /** The dossier to import into; empty for one that is still to be made. */
    private Optional<Dossier> target(Dossiers dossiers) {
        return options.dossier == null ? Optional.of(options.dossier(dossiers)) : options.named(dossiers);
    }

    private Optional<Dossier> take(Store store, Optional<Dossier> target, Roster base, RosterReading reading) {
        if (dryRun || reading.posts().isEmpty()) {
            return Optional.empty();
        }
        var applied = store.journal().apply(edit(target, base, reading), desk.author(), Progress.NONE);
        return store.dossiers().find(applied.entry().dossier());
    }

    private Edit edit(Optional<Dossier> target, Roster base, RosterReading reading) {
        if (target.isEmpty()) {
            var title = String.valueOf(options.dossier);
            return StartDossier.fromReading(DossierId.fresh(), title, reading, LocalDate.now(desk.clock()));
        }
        var mode = append ? TakeReading.Mode.APPEND : TakeReading.Mode.REPLACE;
        return TakeReading.into(target.get().id(), base, reading, mode);
    }

    private void answer(Optional<Dossier> taken, RosterReading reading) {
        var lines = new ArrayList<>(RefusedCells.lines(reading.refused()));
        var warnings = reading.warnings().stream().map(Words.FRENCH::say).toList();
        lines.addAll(warnings);
        lines.add(
                reading.rowsRead() + " lignes lues, " + reading.posts().size() + " acceptées, " + reading.rowsRefused()
                        + " refusées. " + (taken.isPresent() ? "Import enregistré." : "Rien n’a été pris."));
        var json = new LinkedHashMap<String, Object>();
        taken.ifPresent(dossier ->
                json.put("dossier", Map.of("id", dossier.id().value().toString(), "title", dossier.title())));
        json.put("rowsRead", reading.rowsRead());
        json.put("accepted", reading.posts().size());
        json.put("refused", RefusedCells.json(reading.refused()));
        json.put("warnings", warnings);
        json.put("taken", taken.isPresent());
        output.answer(options.json, json, List.copyOf(lines));
    }
}
