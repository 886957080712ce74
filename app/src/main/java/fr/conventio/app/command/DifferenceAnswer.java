package fr.conventio.app.command;

import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.difference.Choices;
import fr.conventio.model.roster.difference.LineDifference;
import fr.conventio.model.roster.difference.LineDifference.Kind;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a file that comes again changes in the roster that is there, to scripts and to people. */
final class DifferenceAnswer {
    private static final Map<Kind, String> WORDS = new EnumMap<>(Map.of(
            Kind.ADDED, "Ajouté", Kind.CHANGED, "Modifié", Kind.GONE, "Absent du fichier", Kind.SAME, "Inchangé"));

    private final Choices choices;
    private final PostCells cells;

    DifferenceAnswer(Choices choices) {
        this.choices = choices;
        this.cells = new PostCells(choices.difference().directory());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        choices.difference().counts().forEach((kind, count) -> json.put(name(kind), count));
        json.put("lines", differing().stream().map(this::line).toList());
        return json;
    }

    private Map<String, Object> line(LineDifference line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", name(line.kind()));
        json.put("taken", choices.isTaken(line));
        json.put("post", line.id().value().toString());
        json.put("number", number(line));
        json.put("service", text(one(line), PostField.SERVICE));
        json.put("function", text(one(line), PostField.FUNCTION));
        if (line.kind() == Kind.CHANGED) {
            json.put("confidence", line.confidence());
            json.put("doubtful", line.isDoubtful());
            json.put(
                    "cells",
                    line.cells().stream().map(field -> cell(line, field)).toList());
        }
        return json;
    }

    private Map<String, Object> cell(LineDifference line, PostField field) {
        var json = new LinkedHashMap<String, Object>();
        json.put("field", field.name());
        json.put("before", text(line.before(), field));
        json.put("after", text(line.after(), field));
        return json;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        differing().forEach(line -> lines.add(sentence(line)));
        var counts = choices.difference().counts();
        lines.add("Différence : ajoutés " + counts.get(Kind.ADDED) + ", modifiés " + counts.get(Kind.CHANGED)
                + ", absents du fichier " + counts.get(Kind.GONE) + ", inchangés " + counts.get(Kind.SAME) + ".");
        if (counts.getOrDefault(Kind.GONE, 0) > 0 && choices.count(Kind.GONE) == 0) {
            lines.add("Les postes absents du fichier sont gardés. Pour les retirer : --take added,changed,gone");
        }
        return lines;
    }

    private String sentence(LineDifference line) {
        var number = number(line);
        var sentence = WORDS.get(line.kind())
                + (number == null ? "" : ", poste " + number) + ", « "
                + text(one(line), PostField.SERVICE) + " », « "
                + text(one(line), PostField.FUNCTION) + " »";
        if (line.kind() == Kind.CHANGED) {
            sentence += line.cells().stream()
                    .map(field -> Words.FRENCH.say(field.label()) + " « " + text(line.before(), field) + " » → « "
                            + text(line.after(), field) + " »")
                    .collect(Collectors.joining(" ; ", " : ", ""));
        }
        return sentence
                + (line.isDoubtful() ? " (rapprochement à vérifier : " + line.confidence() + " %)" : "")
                + (choices.isTaken(line) ? "." : " (laissé).");
    }

    private List<LineDifference> differing() {
        return choices.difference().lines().stream()
                .filter(line -> line.kind() != Kind.SAME)
                .toList();
    }

    /** The post's number in the roster that is there; null for one that is added. */
    private @Nullable Integer number(LineDifference line) {
        var before = line.before();
        return before == null ? null : choices.difference().base().numbers().get(before.id());
    }

    private String text(@Nullable Post post, PostField field) {
        return post == null ? "" : cells.text(post, field);
    }

    private static Post one(LineDifference line) {
        return Objects.requireNonNull(line.before() == null ? line.after() : line.before());
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
