package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells who did what and when; one entry cell by cell. */
@Command(name = "journal", description = "Montre les modifications d’un dossier.", mixinStandardHelpOptions = true)
final class JournalCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    @Option(names = "--entry", paramLabel = "N", description = "Montre une modification cellule par cellule.")
    private @Nullable Long entry;

    JournalCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var dossier = options.dossier(store.dossiers());
            var json = new ArrayList<Map<String, Object>>();
            var lines = new ArrayList<String>();
            for (var made : store.journal().entriesOf(dossier.id())) {
                if (entry != null && made.sequence() != entry) {
                    continue;
                }
                var fields = new LinkedHashMap<String, Object>();
                fields.put("sequence", made.sequence());
                fields.put("at", made.at().toString());
                fields.put("author", made.author());
                fields.put("kind", made.kind().name());
                fields.put("target", made.target());
                fields.put("what", Words.FRENCH.say(made.what()));
                fields.put("changes", made.changes());
                lines.add(made.sequence() + "  " + made.at() + "  " + made.author() + "  "
                        + Words.FRENCH.say(made.what()));
                if (entry != null) {
                    var cells = store.journal().changesOf(made.sequence());
                    fields.put("cells", cells);
                    cells.forEach(cell -> lines.add(
                            "    " + cell.kind() + " " + cell.column() + " : " + cell.before() + " → " + cell.after()));
                }
                json.add(fields);
            }
            output.answer(options.json, Map.of("entries", json), lines);
            return CommandLineFace.DONE;
        }
    }
}
