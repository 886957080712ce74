package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which services and parts of services there are, and which party joins which: one unchanging picture. It sees the parties
 * and the services; its own are the parts, the adhesions and the rules for sections.
 */
public final class Perimeter {
    public static final Perimeter EMPTY = new Perimeter(Map.of());

    private final Map<EntityId, Entity> byId;
    private final List<Party> parties;
    private final List<SharedService> services;
    private final List<SubService> subServices;
    private final List<Leaf> leaves;
    private final Map<Cell, Adhesion> adhesions = new LinkedHashMap<>();
    private final SectionRules sectionRules;

    private Perimeter(Map<EntityId, Entity> byId) {
        this.byId = byId;
        this.parties = sorted(Party.class, Comparator.comparingInt(Party::position));
        this.services = sorted(SharedService.class, Comparator.comparingInt(SharedService::position));
        this.subServices = sorted(SubService.class, Comparator.comparingInt(SubService::position));
        this.leaves = services.stream().flatMap(this::leaves).toList();
        var written = sorted(
                Adhesion.class, Comparator.comparing(adhesion -> adhesion.id().value()));
        written.forEach(adhesion -> adhesions.putIfAbsent(adhesion.cell(), adhesion));
        this.sectionRules = new SectionRules(sorted(
                SectionRule.class, Comparator.comparing(SectionRule::code).thenComparing(SectionRule::section)));
    }

    private <E extends Entity> List<E> sorted(Class<E> type, Comparator<E> order) {
        return byId.values().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(order.thenComparing(entity -> entity.id().value()))
                .toList();
    }

    private Stream<Leaf> leaves(SharedService service) {
        var parts = partsOf(service.id());
        return parts.isEmpty()
                ? Stream.of(new Leaf(service, null))
                : parts.stream().map(part -> new Leaf(service, part));
    }

    /** This picture with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public Perimeter with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        if (put.stream().noneMatch(Perimeter::isSeen) && gone.stream().noneMatch(byId::containsKey)) {
            return this;
        }
        var next = new LinkedHashMap<>(byId);
        gone.forEach(next::remove);
        put.stream().filter(Perimeter::isSeen).forEach(entity -> next.put(entity.id(), entity));
        return new Perimeter(next);
    }

    private static boolean isSeen(Entity entity) {
        return switch (entity) {
            case Party party -> true;
            case SharedService service -> true;
            case SubService part -> true;
            case Adhesion adhesion -> true;
            case SectionRule rule -> true;
            default -> false;
        };
    }

    /** What is the perimeter's own, in the order in which it may be stored. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(subServices);
        entities.addAll(adhesions.values());
        entities.addAll(sectionRules.rules());
        return entities;
    }

    public List<SharedService> services() {
        return services;
    }

    /** The parts of a service, in order; none when it is joined as a whole. */
    public List<SubService> partsOf(ServiceId service) {
        return subServices.stream()
                .filter(part -> part.service().equals(service))
                .toList();
    }

    /** The lines of the table, in order. */
    public List<Leaf> leaves() {
        return leaves;
    }

    public List<Leaf> leavesOf(ServiceId service) {
        return leaves.stream()
                .filter(leaf -> leaf.service().id().equals(service))
                .toList();
    }

    public List<Party> parties() {
        return parties;
    }

    /** The body that carries the services and joins none: the first EPCI, if there is one. */
    public Optional<Party> carrier() {
        return parties.stream().filter(party -> party.kind() == PartyKind.EPCI).findFirst();
    }

    /** The columns of the table: everybody but the carrier. */
    public List<Party> joiners() {
        var carrier = carrier();
        return parties.stream()
                .filter(party -> carrier.isEmpty() || !carrier.get().id().equals(party.id()))
                .toList();
    }

    /**
     * The bodies every service is open to: the carrier, its first commune and the first social centre, as far as there are
     * such.
     */
    public List<Party> institutions() {
        return Stream.of(PartyKind.EPCI, PartyKind.COMMUNE, PartyKind.CCAS)
                .flatMap(kind ->
                        parties.stream().filter(party -> party.kind() == kind).limit(1))
                .toList();
    }

    /** All adhesions whose leaf and party have a place in the table, line by line, then column by column. */
    public List<Adhesion> adhesions() {
        var joiners = joiners();
        return leaves.stream()
                .flatMap(leaf -> joiners.stream().map(party -> new Cell(leaf.id(), party.id())))
                .flatMap(cell -> find(cell).stream())
                .toList();
    }

    /** Every adhesion that is stored for a party, even where the table has no place for it. */
    public List<Adhesion> storedFor(PartyId party) {
        return stored(adhesion -> adhesion.party().equals(party));
    }

    /** Every adhesion that is stored for a service or its parts. */
    public List<Adhesion> storedFor(ServiceId service) {
        return stored(adhesion -> adhesion.leaf().service().equals(service));
    }

    private List<Adhesion> stored(Predicate<Adhesion> wanted) {
        return adhesions.values().stream().filter(wanted).toList();
    }

    public Optional<Adhesion> find(Cell cell) {
        return Optional.ofNullable(adhesions.get(cell));
    }

    public Optional<SharedService> find(ServiceId id) {
        return Optional.ofNullable((SharedService) byId.get(id));
    }

    public Optional<SubService> find(SubServiceId id) {
        return Optional.ofNullable((SubService) byId.get(id));
    }

    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable((Party) byId.get(id));
    }

    public Optional<Leaf> find(LeafId id) {
        return leaves.stream().filter(leaf -> leaf.id().equals(id)).findFirst();
    }

    /** Which service a section feeds. */
    public SectionRules sectionRules() {
        return sectionRules;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Perimeter perimeter && byId.equals(perimeter.byId);
    }

    @Override
    public int hashCode() {
        return byId.hashCode();
    }
}
