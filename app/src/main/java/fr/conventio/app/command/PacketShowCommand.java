package fr.conventio.app.command;

import fr.conventio.app.desk.Desk;
import fr.conventio.app.desk.SignatureBook;
import fr.conventio.model.passing.ActReview;
import fr.conventio.model.passing.Packet;
import fr.conventio.model.passing.Step;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Words;
import fr.conventio.model.work.Progress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what is in a passing file, after everything in it was checked. */
@Command(name = "show", description = "Vérifie un paquet et dit où il en est.", mixinStandardHelpOptions = true)
final class PacketShowCommand implements Callable<Integer> {
    private final Desk desk;
    private final Output output;

    @Parameters(paramLabel = "FICHIER", description = "Le paquet (.passe).")
    @SuppressWarnings("NullAway.Init") // required: set by picocli
    private Path file;

    @Option(names = "--json", description = "Répond par un objet JSON sur la sortie standard.")
    private boolean json;

    PacketShowCommand(Desk desk, Output output) {
        this.desk = desk;
        this.output = output;
    }

    @Override
    public Integer call() {
        var book = desk.signatures();
        try (var opened = book.packets().open(file, Progress.NONE)) {
            var review = desk.reviewAct().of(opened, book.trust().certificates(), Progress.NONE);
            output.answer(json, json(opened.packet(), review), lines(opened.packet(), review));
            return review.refusals().isEmpty() ? CommandLineFace.DONE : CommandLineFace.DONE_WITH_REFUSALS;
        }
    }

    private static Map<String, Object> json(Packet packet, ActReview review) {
        var json = new LinkedHashMap<String, Object>();
        json.put("title", packet.title());
        json.put("signed", packet.signed());
        json.put("signers", review.order().signers().size());
        json.put("asked", Words.FRENCH.say(packet.asked()));
        json.put("refusals", review.refusals().stream().map(Words.FRENCH::say).toList());
        return json;
    }

    private static List<String> lines(Packet packet, ActReview review) {
        var lines = new ArrayList<String>();
        lines.add(packet.title());
        for (var step : packet.steps()) {
            var day = French.date(LocalDate.ofInstant(step.at(), SignatureBook.ZONE));
            lines.add(
                    switch (step) {
                        case Step.Signed signed ->
                            Words.FRENCH.say(
                                    "passing.step.signed",
                                    signed.holder(),
                                    day,
                                    signed.level().code());
                        case Step.Refused refused ->
                            Words.FRENCH.say("passing.step.refused", refused.name(), day, refused.reason());
                    });
        }
        review.refusals().forEach(refusal -> lines.add(Words.FRENCH.say(refusal)));
        lines.add(Words.FRENCH.say(packet.asked()));
        return lines;
    }
}
