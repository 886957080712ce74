package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import fr.conventio.model.roster.difference.RosterDifference;
import fr.conventio.model.roster.difference.TakeDifference;
import fr.conventio.model.roster.difference.Told;
import fr.conventio.model.roster.edit.TakeReading;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.JudgeRoster;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.model.roster.reading.SideBySide;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.roster.reading.Understanding;
import fr.conventio.model.services.perimeter.SectionRules;
import fr.conventio.model.start.StartDossier;
import fr.conventio.model.store.Dossiers;
import fr.conventio.model.store.Store;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.table.SourceFile;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Reads a whole file of posts, tells what is refused and why, and takes it in one transaction or not at all: lines that are
 * refused keep the others out too, unless it is said that the valid ones are wanted alone.
 */
@Command(
        name = "roster",
        description = "Importe un tableau d’effectifs, quel que soit son format.",
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

    @Option(names = "--append", description = "Ajoute aux postes existants sans les comparer.")
    private boolean append;

    @Option(names = "--replace", description = "Remplace tous les postes existants sans les comparer.")
    private boolean replace;

    @Option(
            names = "--take",
            paramLabel = "DIFFÉRENCES",
            split = ",",
            description =
                    "Ce qui est pris quand des postes existent déjà\u00A0: added (ajouts), changed (modifications),"
                            + " gone (retraits). Par défaut tout, sauf les retraits quand le fichier connaît moins de la moitié de"
                            + " l’effectif ou que des lignes sont refusées.")
    private List<String> kinds = List.of();

    @Option(names = "--accept-valid", description = "Prend les lignes valides même si d’autres sont refusées.")
    private boolean acceptValid;

    @Option(names = "--sheet", paramLabel = "FEUILLE", description = "La feuille à lire, même masquée.")
    @Nullable
    private String sheet;

    @Option(
            names = "--mapping",
            paramLabel = "FICHIER",
            description = "Les correspondances de colonnes et de valeurs à suivre (voir : mapping export).")
    @Nullable
    private Path mapping;

    @Option(
            names = "--charset",
            paramLabel = "NOM",
            description = "Le jeu de caractères d’un fichier de texte : UTF-8, windows-1252, MacRoman…")
    @Nullable
    private String charset;

    @Option(
            names = "--separator",
            paramLabel = "SIGNE",
            description = "Ce qui sépare les colonnes d’un fichier de texte : « ; », « , », tab…")
    @Nullable
    private String separator;

    @Option(names = "--password-stdin", description = "Lit le mot de passe du classeur sur l’entrée standard.")
    private boolean passwordFromInput;

    ImportRosterCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        refuseContradictions();
        // The store comes after: a file that cannot be read leaves it as it is.
        SourceFile opened;
        try {
            opened = opened();
        } catch (UnreadableFileException e) {
            int told = Failures.tell(e, output);
            if (e.isForPassword() && !passwordFromInput) {
                output.say("Le mot de passe se donne sur l’entrée standard : --password-stdin");
            }
            return told;
        }
        var remembered = Optional.ofNullable(mapping).map(desk.mappings()::read);
        var understanding = TableFinder.understand(
                opened, remembered.map(RememberedMapping::headerSet).stream().collect(Collectors.toSet()));
        if (sheet != null) {
            understanding = onlySheet(opened, understanding, sheet);
        }
        var decisions = Decisions.NONE;
        if (remembered.isPresent()) {
            understanding = understanding.with(remembered.get().mapping());
            decisions = remembered.get().mapping().decisions();
        }
        if (understanding.taken().isEmpty()) {
            return noTable(opened, understanding);
        }
        try (var store = options.open(desk)) {
            return take(store, opened, understanding, decisions);
        }
    }

    private int noTable(SourceFile opened, Understanding understanding) {
        var problem = new JudgeRoster(Roster.EMPTY, SectionRules.NONE).problem(understanding);
        int told = Failures.tell(new UnreadableFileException(Objects.requireNonNull(problem)), output);
        var charset = opened.charset();
        var between = opened.separator();
        if (charset == null || between == null) {
            understanding.remarks().forEach(remark -> output.say(Words.FRENCH.say(remark)));
        } else {
            output.say("Le fichier a été lu comme un texte " + charset.name()
                    + " dont les colonnes sont séparées par « " + (between == '\t' ? "tab" : between)
                    + " ». S’il en va autrement : --charset, --separator");
        }
        return told;
    }

    private int take(Store store, SourceFile opened, Understanding understanding, Decisions decisions) {
        var target = target(store.dossiers());
        var act = target.map(found -> store.dossiers().actOf(found.id()));
        var base = act.map(Act::roster).orElse(Roster.EMPTY);
        var rules = act.map(found -> found.perimeter().sectionRules()).orElse(SectionRules.NONE);
        var reading = new JudgeRoster(base, rules).read(opened, understanding, decisions, Progress.NONE);
        boolean isCompared = !append && !replace && !base.posts().isEmpty();
        var choices = isCompared
                ? Optional.of(choices(
                        RosterDifference.between(base, reading, Told.by(understanding, reading), Progress.NONE)))
                : Optional.<Choices>empty();
        var taken = take(store, target, base, reading, choices);
        var answer = new ImportAnswer(opened, understanding, reading, choices.map(DifferenceAnswer::new), taken);
        output.answer(options.json, answer.json(), answer.lines());
        return reading.refused().isEmpty() ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
    }

    private SourceFile opened() throws IOException {
        try (var told = told()) {
            return SideBySide.apart(desk.source().open(file, told, Progress.NONE));
        }
    }

    private ReadOptions told() throws IOException {
        var told = ReadOptions.NONE;
        if (charset != null) {
            told = told.withCharset(charset(charset));
        }
        if (separator != null) {
            told = told.withSeparator(separator(separator));
        }
        return passwordFromInput ? told.withPassword(password()) : told;
    }

    private static char[] password() throws IOException {
        var password = PasswordInput.read(System.in);
        if (password.length == 0) {
            throw new UsageException(
                    "L’entrée standard ne donne aucun mot de passe : écrivez-le sur sa première ligne.");
        }
        return password;
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Le jeu de caractères « " + name
                    + " » n’est pas connu. Par exemple : UTF-8, windows-1252, MacRoman, UTF-16.");
        }
    }

    private static char separator(String written) {
        if (written.equals("tab") || written.equals("\\t")) {
            return '\t';
        }
        if (written.length() != 1 || "\"\r\n".contains(written)) {
            throw new UsageException("Le séparateur est un seul signe, par exemple « ; », ou « tab ».");
        }
        return written.charAt(0);
    }

    private static Understanding onlySheet(SourceFile opened, Understanding understanding, String sheet) {
        var only = understanding.onlySheet(opened, sheet);
        if (only.taken().isEmpty()) {
            if (opened.separator() != null) {
                throw new UsageException("Un fichier de texte n’a pas de feuilles : retirez --sheet.");
            }
            var names = understanding.tables().stream()
                    .map(table -> "« " + table.sheet() + " »")
                    .distinct()
                    .toList();
            throw new UsageException("Aucun tableau d’agents dans une feuille « " + sheet + " ». Feuilles possibles : "
                    + String.join(", ", names));
        }
        return only;
    }

    /** The dossier to import into; empty for one that is still to be made. */
    private Optional<Dossier> target(Dossiers dossiers) {
        return options.dossier == null ? Optional.of(options.dossier(dossiers)) : options.named(dossiers);
    }

    /** All that was asked for; where nothing was, what a window would propose. */
    private Choices choices(RosterDifference difference) {
        var choices = new Choices(difference);
        if (!kinds.isEmpty()) {
            for (var kind : List.of(Kind.ADDED, Kind.CHANGED, Kind.GONE)) {
                choices.take(kind, kinds.contains(kind.name().toLowerCase(Locale.ROOT)));
            }
        }
        return choices;
    }

    private void refuseContradictions() {
        if (append && replace) {
            throw new UsageException("--append ajoute aux postes existants, --replace les remplace : choisissez.");
        }
        if ((append || replace) && !kinds.isEmpty()) {
            throw new UsageException("--take choisit dans la différence ; --append et --replace n’en font pas.");
        }
        kinds.stream()
                .filter(kind -> !List.of("added", "changed", "gone").contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw new UsageException(
                            "« " + kind + " » n’est pas une différence. Possibles : added, changed, gone.");
                });
    }

    private Optional<Dossier> take(
            Store store, Optional<Dossier> target, Roster base, RosterReading reading, Optional<Choices> choices) {
        boolean isWhole = reading.refused().isEmpty() || acceptValid;
        if (dryRun || !isWhole || reading.posts().isEmpty()) {
            return Optional.empty();
        }
        var edit = edit(target, base, reading, choices);
        if (edit.isEmpty()) {
            return Optional.empty();
        }
        var applied = store.journal().apply(edit, desk.author(), Progress.NONE);
        return store.dossiers().find(applied.entry().dossier());
    }

    private Edit edit(Optional<Dossier> target, Roster base, RosterReading reading, Optional<Choices> choices) {
        if (target.isEmpty()) {
            var title = String.valueOf(options.dossier);
            return StartDossier.fromReading(DossierId.fresh(), title, reading, desk.today());
        }
        if (choices.isPresent()) {
            return TakeDifference.into(target.get().id(), choices.get());
        }
        var mode = append ? TakeReading.Mode.APPEND : TakeReading.Mode.REPLACE;
        return TakeReading.into(target.get().id(), base, reading, mode);
    }
}
