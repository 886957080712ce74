package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Court;
import fr.conventio.model.checks.Ruling;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells everything in a dossier that somebody has to look at. */
@Command(
        name = "check",
        description = "Contrôle la cohérence d’un dossier (code 1 s’il reste des points à traiter).",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Mixin
    private final StoreOptions options = new StoreOptions();

    CheckCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        try (var store = options.open(desk)) {
            var act = store.dossiers().actOf(options.dossier(store.dossiers()).id());
            var rulings = Court.of(act);
            long open = rulings.stream().filter(Ruling::isOpen).count();
            var json = new LinkedHashMap<String, Object>();
            json.put("dossier", act.dossier().id().value().toString());
            json.put("open", open);
            json.put("justified", rulings.size() - open);
            json.put(
                    "findings",
                    rulings.stream().map(ruling -> json(ruling, act)).toList());
            output.answer(options.json, json, lines(rulings, act, open));
            return open == 0 ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
        }
    }

    private static Map<String, Object> json(Ruling ruling, Act act) {
        var finding = ruling.finding();
        var json = new LinkedHashMap<String, Object>();
        json.put("rule", finding.rule());
        json.put("kind", finding.kind().name());
        json.put("severity", finding.kind().severity().name());
        json.put("about", finding.spot().about(act));
        json.put("subject", finding.spot().subject().value().toString());
        json.put("field", Words.FRENCH.say(finding.spot().label()));
        json.put("message", Words.FRENCH.say(finding.message()));
        finding.source().ifPresent(source -> json.put("source", Words.FRENCH.say(source)));
        var justification = ruling.justification();
        if (justification != null) {
            json.put("justification", justification.reason());
        }
        return json;
    }

    private static List<String> lines(List<Ruling> rulings, Act act, long open) {
        var lines = new ArrayList<String>();
        for (var ruling : rulings) {
            if (ruling.isOpen()) {
                var finding = ruling.finding();
                lines.add(finding.spot().about(act) + " – "
                        + Words.FRENCH.say(finding.spot().label()) + " : " + Words.FRENCH.say(finding.message()));
            }
        }
        lines.add(open + " à traiter, " + (rulings.size() - open) + " justifiés.");
        return lines;
    }
}
