package fr.conventio.model.comparison;

import static fr.conventio.model.comparison.ActLines.said;

import fr.conventio.model.act.Act;
import fr.conventio.model.comparison.ActLines.Saying;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.AnswerCells;
import fr.conventio.model.itservices.inventory.InventoryLine;
import fr.conventio.model.itservices.inventory.Questionnaire;
import fr.conventio.model.itservices.offer.LevelKind;
import fr.conventio.model.party.Party;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.stream.Collectors;

/** The lines of the IT services: what is offered, who subscribes, what was handed over. */
final class ItLines {
    private static final Place PLACE = Place.of(PieceKind.IT_SERVICES);

    private final Act act;
    private final ActLines lines;

    ItLines(Act act, ActLines lines) {
        this.act = act;
        this.lines = lines;
    }

    void add() {
        offer();
        act.roster().parties().forEach(this::party);
        act.itServices().entities().stream()
                .filter(Answer.class::isInstance)
                .map(Answer.class::cast)
                .forEach(this::answer);
    }

    private void offer() {
        var services = act.itServices();
        for (var set : services.sets()) {
            lines.add(
                    PLACE,
                    set.id(),
                    said(set.name()),
                    new Saying().and("name", set.name()).and("code", set.code()));
            for (var unit : services.units(set)) {
                var saying = new Saying()
                        .and("name", unit.name())
                        .and("group", unit.group())
                        .and("set", set.name());
                for (var kind : LevelKind.values()) {
                    saying.and(kind.label(), unit.level().written(kind));
                }
                lines.add(PLACE, unit.id(), said(unit.name()), saying);
            }
        }
        for (var domain : services.domains()) {
            lines.add(
                    PLACE,
                    domain.id(),
                    said(domain.name()),
                    new Saying()
                            .and("code", Integer.toString(domain.number()))
                            .and("name", domain.name())
                            .and("examples", domain.examples()));
        }
        for (var commitment : services.commitments()) {
            lines.add(
                    PLACE,
                    commitment.id(),
                    commitment.side().label(),
                    new Saying().and("set", commitment.set()).and("text", commitment.text()));
        }
    }

    private void party(Party party) {
        act.itServices().stored(party.id()).ifPresent(subscription -> {
            var saying = new Saying()
                    .and("sets", String.join(", ", subscription.sets()))
                    .and(
                            "domains",
                            subscription.domains().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            subscription.dates().forEach((date, day) -> saying.and(date.label(), French.date(day)));
            lines.add(PLACE, subscription.id(), Message.of("comparison.line.subscription", party.shortName()), saying);
        });
        for (var referent : act.itServices().referents(party.id())) {
            lines.add(
                    PLACE,
                    referent.id(),
                    Message.of("comparison.line.referent", party.shortName()),
                    new Saying()
                            .and("name", referent.name())
                            .and("function", referent.function())
                            .and("phone", referent.phone())
                            .and("email", referent.email()));
        }
    }

    private void answer(Answer answer) {
        var line = Questionnaire.line(answer.line());
        lines.add(
                PLACE,
                answer.id(),
                Message.of(
                        "comparison.line.answer",
                        act.roster().partyName(answer.party()),
                        line.map(InventoryLine::label).orElse(answer.line())),
                new Saying()
                        .and(
                                "answer",
                                line.map(asked -> AnswerCells.text(asked, answer.value()))
                                        .orElse(answer.value()))
                        .and("remark", answer.remark()));
    }
}
