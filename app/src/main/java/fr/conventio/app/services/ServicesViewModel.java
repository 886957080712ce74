package fr.conventio.app.services;

import fr.conventio.app.dossier.Editing;
import fr.conventio.app.dossier.OpenDossier;
import fr.conventio.app.notice.Notice;
import fr.conventio.app.room.Tools;
import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding;
import fr.conventio.model.checks.Spot;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.RefusedEditException;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.edit.EditServices;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.edit.EditAdhesions;
import fr.conventio.model.services.edit.EditSectionRules;
import fr.conventio.model.services.edit.EditSubServices;
import fr.conventio.model.services.perimeter.AdhesionField;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleField;
import fr.conventio.model.services.perimeter.SectionRuleId;
import fr.conventio.model.services.reading.AdhesionsReading;
import fr.conventio.model.services.reading.ReadAdhesions;
import fr.conventio.model.wording.Message;
import fr.conventio.model.wording.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of the open dossier, who joins them, and what can be done with them. Runs without a window. */
final class ServicesViewModel {
    private final OpenDossier dossier;

    ServicesViewModel(OpenDossier dossier) {
        this.dossier = dossier;
    }

    OpenDossier dossier() {
        return dossier;
    }

    Perimeter perimeter() {
        return dossier.picture().get().act().perimeter();
    }

    PerimeterTotals totals() {
        return PerimeterTotals.of(perimeter());
    }

    /** The grid's lines whose service or part has the words in its name, each part below its service. */
    List<Line> lines(String words) {
        var wanted = Plain.fold(words);
        var lines = new ArrayList<Line>();
        for (var service : perimeter().services()) {
            var leaves = perimeter().leavesOf(service.id());
            boolean whole = Plain.fold(service.name()).contains(wanted);
            var found = leaves.stream()
                    .filter(leaf -> leaf.subService() != null)
                    .filter(leaf -> whole || Plain.fold(leaf.name()).contains(wanted))
                    .map(leaf -> new Line(service, leaf.subService(), List.of(leaf.id())))
                    .toList();
            if (whole || !found.isEmpty()) {
                lines.add(new Line(service, null, leaves.stream().map(Leaf::id).toList()));
                lines.addAll(found);
            }
        }
        return lines;
    }

    /** The grid's columns whose party has the words in its name. */
    List<Party> parties(String words) {
        var wanted = Plain.fold(words);
        return perimeter().joiners().stream()
                .filter(party ->
                        Plain.fold(party.shortName() + " " + party.name()).contains(wanted))
                .toList();
    }

    /** Lines joined among those that a cell of the grid stands for. */
    long joined(Line line, PartyId party) {
        return line.cells(party).stream()
                .filter(cell -> perimeter().find(cell).isPresent())
                .count();
    }

    /** What is to be looked at in one place. */
    Optional<Message> finding(Spot spot) {
        return dossier.figures().get().findings().stream()
                .filter(finding -> finding.spot().equals(spot))
                .findFirst()
                .map(Finding::message);
    }

    void toggle(Collection<Cell> cells) {
        dossier.edit(act -> adhesions(act).toggle(cells));
    }

    void leave(Collection<Cell> cells) {
        dossier.edit(act -> adhesions(act).leave(cells));
    }

    void fillDown(List<LeafId> leaves, List<PartyId> parties) {
        dossier.edit(act -> adhesions(act).fillDown(leaves, parties));
    }

    void fillRight(List<LeafId> leaves, List<PartyId> parties) {
        dossier.edit(act -> adhesions(act).fillRight(leaves, parties));
    }

    void copy(PartyId from, Collection<PartyId> to) {
        dossier.edit(act -> adhesions(act).copy(from, to));
    }

    void write(Collection<Cell> cells, AdhesionField field, String text) {
        dossier.edit(act -> adhesions(act).write(cells, field, text));
    }

    /** Why a text cannot be written into the adhesions of a selection; empty when it can. */
    Optional<Message> refusal(Collection<Cell> cells, AdhesionField field, String text) {
        return refusal(act -> adhesions(act).write(cells, field, text));
    }

    /**
     * Adds a service after the others.
     *
     * @param name how it is called until the officer says its name; a number follows it when it is taken
     * @return the identity it will have
     */
    ServiceId addService(String name) {
        var id = ServiceId.fresh();
        dossier.edit(act -> {
            var taken =
                    act.perimeter().services().stream().map(SharedService::name).collect(Collectors.toSet());
            return services(act).add(new SharedService(id, 0, free(name, taken)));
        });
        return id;
    }

    /** Adds a part to a service, as {@link #addService} does a service. */
    SubServiceId addPart(ServiceId service, String name) {
        var id = SubServiceId.fresh();
        dossier.edit(act -> {
            var taken = act.perimeter().partsOf(service).stream()
                    .map(SubService::name)
                    .collect(Collectors.toSet());
            return parts(act).add(new SubService(id, service, 0, free(name, taken), Missions.NONE));
        });
        return id;
    }

    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int number = 2; taken.contains(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    void remove(Line line) {
        var part = line.part();
        dossier.edit(act -> part == null
                ? services(act).remove(line.service().id())
                : parts(act).remove(part.id()));
    }

    void move(Line line, boolean down) {
        var part = line.part();
        dossier.edit(act -> part == null
                ? services(act).move(line.service().id(), down)
                : parts(act).move(part.id(), down));
    }

    void write(ServiceId service, ServiceField field, String text) {
        dossier.edit(act -> services(act).write(service, field, text));
    }

    Optional<Message> refusal(ServiceId service, ServiceField field, String text) {
        return refusal(act -> services(act).write(service, field, text));
    }

    /** Writes a part's name or missions. */
    void write(SubServiceId part, ServiceField field, String text) {
        dossier.edit(act -> written(act, part, field, text));
    }

    Optional<Message> refusal(SubServiceId part, ServiceField field, String text) {
        return refusal(act -> written(act, part, field, text));
    }

    private Edit written(Act act, SubServiceId part, ServiceField field, String text) throws RefusedEditException {
        return field == ServiceField.NAME
                ? parts(act).rename(part, text)
                : parts(act).writeMissions(part, text);
    }

    /**
     * Adds a rule that leads to the first service.
     *
     * @return the identity it will have
     */
    SectionRuleId addRule(String code) {
        var id = SectionRuleId.fresh();
        dossier.edit(act -> {
            var taken = act.perimeter().sectionRules().rules().stream()
                    .map(SectionRule::code)
                    .collect(Collectors.toSet());
            var service = act.perimeter().services().getFirst().id();
            return rules(act).add(new SectionRule(id, free(code, taken), "", service));
        });
        return id;
    }

    void removeRule(SectionRuleId rule) {
        dossier.edit(act -> rules(act).remove(rule));
    }

    void write(SectionRuleId rule, SectionRuleField field, String text) {
        dossier.edit(act -> rules(act).write(rule, field, text));
    }

    Optional<Message> refusal(SectionRuleId rule, SectionRuleField field, String text) {
        return refusal(act -> rules(act).write(rule, field, text));
    }

    /** What keeps an edit from being made; it is tried, not made. */
    private Optional<Message> refusal(Editing trial) {
        try {
            trial.on(dossier.picture().get().act());
            return Optional.empty();
        } catch (RefusedEditException e) {
            return Optional.of(e.reason());
        }
    }

    private EditAdhesions adhesions(Act act) {
        return new EditAdhesions(dossier.id(), act.perimeter());
    }

    private EditServices services(Act act) {
        return new EditServices(dossier.id(), act.roster(), act.perimeter());
    }

    private EditSubServices parts(Act act) {
        return new EditSubServices(dossier.id(), act.perimeter());
    }

    private EditSectionRules rules(Act act) {
        return new EditSectionRules(dossier.id(), act.perimeter());
    }

    /** Takes over the table from a workbook that somebody filled in. */
    void take(Path file, Tools tools) {
        var texts = tools.texts();
        tools.paper()
                .run(
                        texts.get("services.reading", String.valueOf(file.getFileName())),
                        progress -> new ReadAdhesions(tools.desk().source()).read(file, perimeter(), progress),
                        reading -> take(reading, tools),
                        tools::tell);
    }

    private void take(AdhesionsReading reading, Tools tools) {
        if (reading.refused().isEmpty() && reading.changes(perimeter()).isEmpty()) {
            tools.notices().show(Notice.done(tools.texts().get("services.take.same")));
        } else {
            dossier.edit(act -> reading.into(dossier.id(), act.perimeter()));
        }
    }
}
