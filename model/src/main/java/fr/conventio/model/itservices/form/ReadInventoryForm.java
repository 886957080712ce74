package fr.conventio.model.itservices.form;

import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.itservices.form.FilledForm.FilledLine;
import fr.conventio.model.itservices.form.FormReading.ReadAnswer;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.InventoryBlock;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.party.Party;
import fr.conventio.model.table.UnreadableFileException;
import fr.conventio.model.typed.Dates;
import fr.conventio.model.typed.FieldRefusedException;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Judges a form that came back. One that was tampered with, or that belongs elsewhere, is refused as a whole; a cell that does
 * not answer its question is refused alone.
 */
public final class ReadInventoryForm {
    private static final String PASSWORD = "refusal.it.password";
    private static final String HIDDEN = "••••••";

    private final Dossier dossier;
    private final List<Party> parties;

    public ReadInventoryForm(Dossier dossier, List<Party> parties) {
        this.dossier = dossier;
        this.parties = List.copyOf(parties);
    }

    /** @throws UnreadableFileException when the form as a whole cannot be taken; the reason tells why and what to do */
    public FormReading judge(FilledForm form) {
        if (!form.mark().equals(InventoryForm.MARK)) {
            throw refused("form.it.foreign");
        }
        if (!form.dossier().equals(dossier.id().value().toString())) {
            throw refused("form.it.dossier", dossier.title());
        }
        var party = parties.stream()
                .filter(candidate -> candidate.id().value().toString().equals(form.party()))
                .findFirst()
                .orElseThrow(() -> refused("form.it.party", dossier.title()));
        var asked = asked(form.copies());
        structure(form.lines(), asked);
        var answers = new ArrayList<ReadAnswer>();
        var refusals = new ArrayList<RefusedAnswer>();
        for (var line : form.lines()) {
            var question = asked.get(line.key());
            if (question != null) {
                answer(line, question, answers, refusals);
            }
        }
        return new FormReading(party, situation(form.situation(), refusals), answers, refusals);
    }

    private record Question(InventoryLine line, int copy) {}

    /** The questions of a form with room for so many configurations, in order. */
    private static Map<String, Question> asked(Map<Integer, Integer> copies) {
        var asked = new LinkedHashMap<String, Question>();
        for (var block : Questionnaire.blocks()) {
            for (int copy = 1; copy <= room(block, copies); copy++) {
                for (var line : block.lines()) {
                    asked.put(InventoryForm.key(line, copy), new Question(line, copy));
                }
            }
        }
        return asked;
    }

    private static int room(InventoryBlock block, Map<Integer, Integer> copies) {
        var room = block.repeatable() ? copies.get(block.number()) : Integer.valueOf(1);
        if (room == null || room < 1) {
            throw refused("form.it.changed");
        }
        return room;
    }

    private static void structure(List<FilledLine> lines, Map<String, Question> asked) {
        var seen = new HashSet<String>();
        for (var line : lines) {
            var question = asked.get(line.key());
            if (question == null || !seen.add(line.key())) {
                throw refused("form.it.line.foreign", line.value().sheet(), (long)
                        line.value().row());
            }
            if (!Plain.clean(line.label()).equals(question.line().label())) {
                throw refused(
                        "form.it.line.renamed",
                        line.value().sheet(),
                        (long) line.value().row(),
                        question.line().label());
            }
        }
        asked.forEach((key, question) -> {
            if (!seen.contains(key)) {
                throw refused(
                        "form.it.line.missing",
                        question.line().key(),
                        question.line().label());
            }
        });
    }

    private static void answer(
            FilledLine filled, Question question, List<ReadAnswer> answers, List<RefusedAnswer> refusals) {
        var cell = filled.value();
        try {
            var value = AnswerCells.read(question.line(), written(filled.value()));
            cell = filled.remark();
            var remark = AnswerCells.readRemark(written(filled.remark()));
            AnswerCells.judge(value, remark);
            answers.add(new ReadAnswer(
                    question.line(), question.copy(), value, remark, filled.sent(), filled.sentRemark()));
        } catch (FieldRefusedException e) {
            refusals.add(refusal(cell, filled.label(), e.reason()));
        }
    }

    private static String written(FilledCell cell) throws FieldRefusedException {
        return switch (cell.kind()) {
            case PLAIN -> cell.text();
            case FORMULA -> throw new FieldRefusedException(Message.of("form.it.formula"));
            case ERROR -> throw new FieldRefusedException(Message.of("form.it.error"));
        };
    }

    private static @Nullable LocalDate situation(FilledCell cell, List<RefusedAnswer> refusals) {
        try {
            return Dates.read(written(cell));
        } catch (FieldRefusedException e) {
            refusals.add(refusal(cell, "", e.reason()));
            return null;
        }
    }

    private static RefusedAnswer refusal(FilledCell cell, String label, Message reason) {
        var shown = reason.key().equals(PASSWORD) ? HIDDEN : cell.text();
        return new RefusedAnswer(cell.sheet(), cell.row(), cell.column(), label, shown, reason);
    }

    private static UnreadableFileException refused(String key, Object... args) {
        return new UnreadableFileException(Message.of(key, args));
    }
}
