package fr.conventio.model.comparison;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.text.ConventionText;
import fr.conventio.model.convention.text.ConventionText.Passage;
import fr.conventio.model.convention.text.Run;
import fr.conventio.model.convention.text.TextBlock;
import fr.conventio.model.convention.text.TextBlock.AnnexList;
import fr.conventio.model.convention.text.TextBlock.Heading;
import fr.conventio.model.convention.text.TextBlock.Listing;
import fr.conventio.model.convention.text.TextBlock.Paragraph;
import fr.conventio.model.convention.text.TextBlock.Signatures;
import fr.conventio.model.convention.text.TextBlock.TableReference;
import fr.conventio.model.document.PieceKind;
import fr.conventio.model.impact.ImpactField;
import fr.conventio.model.impact.ImpactSheet;
import fr.conventio.model.party.PartyCells;
import fr.conventio.model.party.PartyField;
import fr.conventio.model.procedure.StepCells;
import fr.conventio.model.procedure.StepField;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostCells;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.AdhesionCells;
import fr.conventio.model.wording.French;
import fr.conventio.model.wording.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All lines of an act, part by part in its order, each under what makes it the same line in another version. */
final class ActLines {
    private static final Place TEXT = Place.of(PieceKind.ACT);
    private static final Place SERVICES = Place.of(PieceKind.SERVICES);
    private static final Place ROSTER = Place.of(PieceKind.ROSTER);
    private static final Place PROCEDURE = Place.of(PieceKind.PROCEDURE);
    private static final Place RACI = Place.of(PieceKind.RACI);

    private final Map<Place, Map<Object, ActLine>> parts = new LinkedHashMap<>();
    private final Act act;

    private ActLines(Act act) {
        this.act = act;
    }

    static ActLines of(Act act, ConventionText text) {
        var lines = new ActLines(act);
        lines.frame();
        text.passages().forEach(lines::passage);
        lines.services();
        lines.posts();
        act.impacts().printed().forEach(lines::sheet);
        lines.procedure();
        lines.raci();
        new ItLines(act, lines).add();
        return lines;
    }

    Map<Place, Map<Object, ActLine>> parts() {
        return parts;
    }

    /** What one line says, cell by cell. */
    static final class Saying {
        private final Map<Message, String> cells = new LinkedHashMap<>();

        Saying and(Message label, String value) {
            if (!value.isBlank()) {
                cells.put(label, value);
            }
            return this;
        }

        Saying and(String label, String value) {
            return and(Message.of("comparison.cell." + label), value);
        }
    }

    void add(Place place, Object key, Message subject, Saying saying) {
        parts.computeIfAbsent(place, none -> new LinkedHashMap<>()).put(key, new ActLine(subject, saying.cells));
    }

    static Message said(String text) {
        return Message.of("comparison.said", text);
    }

    private void frame() {
        var dossier = act.dossier();
        var originals = dossier.originals();
        add(
                TEXT,
                dossier.id(),
                Message.of("comparison.line.act"),
                new Saying()
                        .and("title", dossier.actTitle())
                        .and("effective", French.date(dossier.effectiveDate()))
                        .and("originals", originals == null ? "" : originals.toString()));
        for (var party : act.roster().parties()) {
            var saying = new Saying();
            for (var field : PartyField.values()) {
                saying.and(field.label(), PartyCells.text(party, field));
            }
            add(TEXT, party.id(), said(party.name()), saying);
        }
    }

    /** An article as it is printed, its figures filled in. */
    private void passage(Passage passage) {
        var heading = passage.blocks().stream()
                .filter(Heading.class::isInstance)
                .map(block -> ((Heading) block).printed())
                .findFirst();
        var text = passage.blocks().stream()
                .filter(block -> !(block instanceof Heading))
                .map(ActLines::plain)
                .filter(block -> !block.isBlank())
                .collect(Collectors.joining("\n"));
        var saying = new Saying().and("heading", heading.orElse("")).and("text", text);
        var subject = heading.map(ActLines::said).orElseGet(() -> Message.of("comparison.line.passage"));
        add(TEXT, passage.clause(), subject, saying);
    }

    private static String plain(TextBlock block) {
        return switch (block) {
            case Heading heading -> heading.printed();
            case Paragraph paragraph -> Run.text(paragraph.runs());
            case Listing listing ->
                listing.items().stream().map(item -> Run.text(item.runs())).collect(Collectors.joining("\n"));
            // The tables' lines are compared by themselves.
            case TableReference table -> "";
            case AnnexList list ->
                list.annexes().stream()
                        .map(annex -> annex.number() + " – " + annex.title())
                        .collect(Collectors.joining("\n"));
            case Signatures signatures -> Run.text(signatures.made());
        };
    }

    private void services() {
        var perimeter = act.perimeter();
        for (var service : act.roster().services()) {
            var saying = new Saying();
            for (var field : ServiceField.values()) {
                saying.and(field.label(), ServiceCells.text(service, field));
            }
            add(SERVICES, service.id(), said(service.name()), saying);
            for (var part : perimeter.partsOf(service.id())) {
                add(
                        SERVICES,
                        part.id(),
                        said(service.name() + " – " + part.name()),
                        new Saying()
                                .and(ServiceField.NAME.label(), part.name())
                                .and(
                                        ServiceField.MISSIONS.label(),
                                        part.missions().written()));
            }
        }
        var adhesions = perimeter.adhesions().stream().collect(Collectors.groupingBy(Adhesion::leaf));
        for (var leaf : perimeter.leaves()) {
            var saying = new Saying();
            for (var adhesion : adhesions.getOrDefault(leaf.id(), List.of())) {
                saying.and(
                        said(act.roster().partyName(adhesion.party())),
                        AdhesionCells.text(adhesion).replace('\n', ' '));
            }
            add(SERVICES, leaf.id(), Message.of("comparison.line.adhesions", leaf.fullName()), saying);
        }
    }

    private void posts() {
        var cells = new PostCells(act.roster());
        var numbers = act.roster().numbers();
        for (var post : act.roster().posts()) {
            var saying = new Saying();
            for (var field : PostField.values()) {
                if (!field.isPersonal()) {
                    saying.and(field.label(), cells.text(post, field));
                }
            }
            add(ROSTER, post.id(), subject(post, Objects.requireNonNull(numbers.get(post.id()))), saying);
        }
    }

    private Message subject(Post post, int number) {
        return Message.of(
                "comparison.line.post",
                (long) number,
                post.function(),
                act.roster().serviceName(post.service()));
    }

    private void sheet(ImpactSheet sheet) {
        var place = new Place(PieceKind.IMPACT, sheet.id());
        add(place, sheet.id(), Message.of("comparison.line.sheet"), new Saying().and("title", sheet.title()));
        for (var line : act.impacts().effective(sheet.id())) {
            var saying = new Saying()
                    .and("domain", line.nature().domain())
                    .and("nature", line.nature().name());
            for (var field : ImpactField.values()) {
                saying.and(field.label(), line.text(field));
            }
            add(
                    place,
                    line.nature().id(),
                    said(line.nature().domain() + " – " + line.nature().name()),
                    saying);
        }
        for (var block : act.impacts().blocks(sheet.id())) {
            var first = act.impacts().find(block.first()).orElseThrow();
            add(
                    place,
                    block.id(),
                    Message.of("comparison.line.actions", first.name()),
                    new Saying().and("actions", block.actions()).and("actors", block.actors()));
        }
    }

    private void procedure() {
        var procedure = act.procedure();
        for (var phase : procedure.phases()) {
            add(PROCEDURE, phase.id(), said(phase.name()), new Saying().and("name", phase.name()));
            for (var step : procedure.stepsOf(phase.id())) {
                var saying = new Saying().and("phase", phase.name());
                for (var field : StepField.values()) {
                    saying.and(field.label(), StepCells.text(step, field));
                }
                add(PROCEDURE, step.id(), said(step.label()), saying);
            }
        }
        procedure
                .glossary()
                .forEach(acronym -> add(
                        PROCEDURE,
                        acronym.id(),
                        said(acronym.acronym()),
                        new Saying().and("name", acronym.acronym()).and("meaning", acronym.meaning())));
        procedure
                .firstDay()
                .ifPresent(day -> add(
                        PROCEDURE,
                        day.id(),
                        Message.of("comparison.line.first_day"),
                        new Saying().and("date", French.date(day.date()))));
    }

    private void raci() {
        var raci = act.raci();
        for (var letter : raci.legend()) {
            add(
                    RACI,
                    letter.id(),
                    said(letter.code()),
                    new Saying().and("name", letter.code()).and("meaning", letter.word()));
        }
        for (var role : raci.roles()) {
            add(
                    RACI,
                    role.id(),
                    said(role.name()),
                    new Saying().and("name", role.name()).and("meaning", role.fullName()));
        }
        for (var activity : raci.activities()) {
            var path = raci.path(activity.section());
            var saying = new Saying()
                    .and("name", activity.label())
                    .and("doubt", activity.doubt())
                    .and("section", path.stream().map(section -> section.name()).collect(Collectors.joining(" – ")));
            raci.lettersOf(activity.id()).forEach((role, letters) -> saying.and(said(role.name()), letters.written()));
            add(RACI, activity.id(), said(activity.label()), saying);
        }
    }
}
