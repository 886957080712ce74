package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.checks.Finding.Kind;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.Leaf;
import fr.conventio.model.services.perimeter.Perimeter;
import fr.conventio.model.services.perimeter.PerimeterTotals;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The rules that say what is missing or contradictory about the services and those who join them. */
final class PerimeterFindings {
    private final Dossier dossier;
    private final Roster roster;
    private final Perimeter perimeter;
    private final PerimeterTotals totals;
    private final List<PartyId> institutions;
    private final boolean missionsBegun;
    private final List<Finding> findings = new ArrayList<>();

    private PerimeterFindings(Dossier dossier, Roster roster, Perimeter perimeter) {
        this.dossier = dossier;
        this.roster = roster;
        this.perimeter = perimeter;
        this.totals = PerimeterTotals.of(perimeter);
        this.missionsBegun = perimeter.services().stream().anyMatch(this::tellsMissions);
        this.institutions = perimeter.institutions().stream().map(Party::id).toList();
    }

    /** Service by service; in a service that is joined, line by line. */
    static List<Finding> of(Act act) {
        var rules = new PerimeterFindings(act.dossier(), act.roster(), act.perimeter());
        rules.nothingYet();
        act.perimeter().services().forEach(rules::look);
        return rules.findings;
    }

    private void look(SharedService service) {
        if (missionsBegun) {
            missions(service);
        }
        if (totals.adhesions() > 0) {
            posts(service);
            absent(service);
            perimeter.leavesOf(service.id()).forEach(this::look);
        }
    }

    /** What nobody has begun yet is told once, not line by line. */
    private void nothingYet() {
        var services = perimeter.services();
        if (services.isEmpty()) {
            return;
        }
        if (!missionsBegun) {
            findings.add(new Finding(
                    new ServiceSpot(services.getFirst().id(), ServiceField.MISSIONS),
                    Kind.MISSING,
                    Message.of("finding.missions.none")));
        }
        if (totals.adhesions() == 0 && !perimeter.joiners().isEmpty()) {
            findings.add(new Finding(
                    new AdhesionSpot(perimeter.leaves().getFirst().id(), null),
                    Kind.MISSING,
                    Message.of("finding.adhesion.none")));
        }
    }

    private void look(Leaf leaf) {
        if (totals.byLeaf().getOrDefault(leaf.id(), 0) == 0) {
            findings.add(
                    new Finding(new AdhesionSpot(leaf.id(), null), Kind.MISSING, Message.of("finding.leaf.nobody")));
        }
        for (var party : perimeter.joiners()) {
            perimeter.find(new Cell(leaf.id(), party.id())).ifPresent(adhesion -> look(leaf, party, adhesion));
        }
    }

    private boolean tellsMissions(SharedService service) {
        return !service.missions().isEmpty()
                || perimeter.partsOf(service.id()).stream()
                        .anyMatch(part -> !part.missions().isEmpty());
    }

    /** Told of the service as a whole, or of each of its parts. */
    private void missions(SharedService service) {
        boolean gap = perimeter.partsOf(service.id()).stream()
                .anyMatch(part -> part.missions().isEmpty());
        if (service.missions().isEmpty() && (gap || !tellsMissions(service))) {
            findings.add(new Finding(
                    new ServiceSpot(service.id(), ServiceField.MISSIONS),
                    Kind.MISSING,
                    Message.of("finding.service.missions")));
        }
    }

    private void posts(SharedService service) {
        var employers = new LinkedHashMap<PartyId, Long>();
        roster.posts().stream()
                .filter(post -> post.service().equals(service.id()))
                .forEach(post -> employers.merge(post.employer(), 1L, Long::sum));
        boolean joined = totals.byService().getOrDefault(service.id(), 0) > 0;
        if (joined && employers.isEmpty()) {
            findings.add(new Finding(
                    new ServiceSpot(service.id(), ServiceField.NAME),
                    Kind.MISSING,
                    Message.of("finding.service.no_posts")));
        }
        for (var party : perimeter.joiners()) {
            var posts = employers.get(party.id());
            if (posts != null && !hasJoined(party, service)) {
                add(
                        perimeter.leavesOf(service.id()).getFirst(),
                        party,
                        Kind.CONTRADICTION,
                        "finding.service.stranger",
                        posts);
            }
        }
    }

    /** Every shared service is common to the institutions: where some have joined it, the others are missed. */
    private void absent(SharedService service) {
        if (totals.byService().getOrDefault(service.id(), 0) == 0) {
            return;
        }
        var first = perimeter.leavesOf(service.id()).getFirst();
        for (var party : perimeter.joiners()) {
            if (institutions.contains(party.id()) && !hasJoined(party, service)) {
                add(first, party, Kind.CONTRADICTION, "finding.service.institution");
            }
        }
    }

    private boolean hasJoined(Party party, SharedService service) {
        return perimeter.storedFor(service.id()).stream()
                .anyMatch(adhesion -> adhesion.party().equals(party.id()));
    }

    private void look(Leaf leaf, Party party, Adhesion adhesion) {
        var worksFrom = leaf.service().worksFrom(dossier.effectiveDate());
        var start = adhesion.start() == null ? worksFrom : adhesion.start();
        var end = adhesion.end();
        if (adhesion.isDoubtful()) {
            add(leaf, party, Kind.TO_CONFIRM, "finding.adhesion.doubt", adhesion.doubt());
        }
        if (start.isBefore(worksFrom)) {
            add(leaf, party, Kind.CONTRADICTION, "finding.adhesion.early", start, worksFrom);
        }
        if (end != null && end.isBefore(start)) {
            add(leaf, party, Kind.CONTRADICTION, "finding.adhesion.ends_before", end, start);
        }
        if (leaf.service().scope() == Scope.INSTITUTIONS && !institutions.contains(party.id())) {
            add(leaf, party, Kind.CONTRADICTION, "finding.adhesion.closed");
        }
    }

    private void add(Leaf leaf, Party party, Kind kind, String key, Object... args) {
        findings.add(new Finding(new AdhesionSpot(leaf.id(), party.id()), kind, Message.of(key, args)));
    }
}
