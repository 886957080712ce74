package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.convention.law.LegalProfile;
import fr.conventio.model.draft.ComposeConvention;
import fr.conventio.model.draft.Reissue;
import fr.conventio.model.draft.Reissue.ChangedLine;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares the convention's text under the law of its day with the text under today's. */
@Command(
        name = "reissue",
        description = "Montre les lignes de la convention qui changent sous le droit d’aujourd’hui, avec leur raison.",
        mixinStandardHelpOptions = true)
final class ReissueCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    ReissueCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var before = LegalProfile.on(act.dossier().effectiveDate());
            var changed = Reissue.of(act, new ComposeConvention(desk.markup()), before, LegalProfile.SINCE_2022);
            var json = new LinkedHashMap<String, Object>();
            json.put("from", before.name());
            json.put("to", LegalProfile.SINCE_2022.name());
            json.put("lines", changed.stream().map(ReissueCommand::json).toList());
            output.answer(options.json, json, lines(before, changed));
            return CommandLineFace.DONE;
        }
    }

    private static Map<String, Object> json(ChangedLine line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("clause", line.clause());
        json.put("before", line.before());
        json.put("after", line.after());
        json.put("reason", line.reason());
        return json;
    }

    private static List<String> lines(LegalProfile before, List<ChangedLine> changed) {
        var lines = new ArrayList<String>();
        for (var line : changed) {
            lines.add(line.label());
            if (!line.before().isEmpty()) {
                lines.add("  - " + line.before());
            }
            if (!line.after().isEmpty()) {
                lines.add("  + " + line.after());
            }
            if (!line.reason().isEmpty()) {
                lines.add("  " + line.reason());
            }
        }
        lines.add(Words.FRENCH.say(before.label()) + " → " + Words.FRENCH.say(LegalProfile.SINCE_2022.label()) + " : "
                + (changed.size() > 1 ? changed.size() + " lignes changent." : changed.size() + " ligne change."));
        return lines;
    }
}
