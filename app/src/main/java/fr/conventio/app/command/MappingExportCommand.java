package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.roster.memory.RememberedMapping;
import fr.conventio.model.roster.reading.Decisions;
import fr.conventio.model.roster.reading.Mapping;
import fr.conventio.model.roster.reading.TableFinder;
import fr.conventio.model.table.ReadOptions;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes remembered mappings, or what a file is taken for, as files to be shared. */
@Command(
        name = "export",
        description = "Écrit les correspondances retenues, ou celles devinées pour un tableau, en fichiers à partager.",
        mixinStandardHelpOptions = true)
final class MappingExportCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Option(names = "--out", paramLabel = "DOSSIER", required = true, description = "Dossier où les écrire.")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path folder;

    @Option(names = "--name", paramLabel = "NOM", description = "Celle de ce nom seulement.")
    @Nullable
    private String name;

    @Option(names = "--of", paramLabel = "FICHIER", description = "Celle devinée pour ce tableau.")
    @Nullable
    private Path guessedOf;

    @Option(names = "--json", description = "Répond par un seul objet JSON.")
    private boolean json;

    MappingExportCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var chosen = guessedOf == null ? remembered() : List.of(guessed(guessedOf));
        var files = new ArrayList<String>();
        for (var mapping : chosen) {
            files.add(desk.mappings().share(mapping, folder).toString());
        }
        output.answer(json, Map.of("files", files), files);
        return CommandLineFace.DONE;
    }

    private List<RememberedMapping> remembered() {
        var found = desk.mappings().all().stream()
                .filter(mapping -> name == null || mapping.name().equals(name))
                .toList();
        if (found.isEmpty()) {
            throw new UsageException(
                    name == null
                            ? "Aucune correspondance n’est encore retenue. Pour celle d’un tableau : mapping export --of FICHIER"
                            : "Aucune correspondance ne s’appelle « " + name + " ».");
        }
        return found;
    }

    private RememberedMapping guessed(Path file) {
        var opened = desk.source().open(file, ReadOptions.NONE, Progress.NONE);
        var understanding = TableFinder.understand(opened);
        var title = name == null ? opened.name() : name;
        return new RememberedMapping(title, understanding.headerSet(), Mapping.of(understanding, Decisions.NONE));
    }
}
