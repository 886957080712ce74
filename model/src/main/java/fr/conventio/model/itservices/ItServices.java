package fr.conventio.model.itservices;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.itservices.inventory.Answer;
import fr.conventio.model.itservices.inventory.Inventory;
import fr.conventio.model.itservices.offer.Commitment;
import fr.conventio.model.itservices.offer.CommitmentId;
import fr.conventio.model.itservices.offer.FunctionalDomain;
import fr.conventio.model.itservices.offer.FunctionalDomainId;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.offer.ServiceSetId;
import fr.conventio.model.itservices.offer.UnitService;
import fr.conventio.model.itservices.offer.UnitServiceId;
import fr.conventio.model.itservices.subscription.Referent;
import fr.conventio.model.itservices.subscription.ReferentId;
import fr.conventio.model.itservices.subscription.Subscription;
import fr.conventio.model.party.PartyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** The IT services of a dossier: offer, subscriptions, referents and inventories, as one unchanging picture. */
public final class ItServices {
    public static final ItServices EMPTY = new ItServices(List.of());

    private final List<ServiceSet> sets;
    private final List<UnitService> units;
    private final List<FunctionalDomain> domains;
    private final List<Commitment> commitments;
    private final List<Subscription> subscriptions;
    private final List<Referent> referents;
    private final List<Answer> answers;

    private ItServices(Collection<? extends Entity> entities) {
        sets = of(entities, ServiceSet.class, Comparator.comparingInt(ServiceSet::position));
        units = of(
                entities,
                UnitService.class,
                Comparator.comparing(UnitService::set).thenComparingInt(UnitService::position));
        domains = of(
                entities,
                FunctionalDomain.class,
                Comparator.comparing(FunctionalDomain::set).thenComparingInt(FunctionalDomain::number));
        commitments = of(
                entities,
                Commitment.class,
                Comparator.comparing(Commitment::set)
                        .thenComparing(Commitment::side)
                        .thenComparingInt(Commitment::position));
        subscriptions = of(
                entities,
                Subscription.class,
                Comparator.comparing(entity -> entity.id().value()));
        referents = of(entities, Referent.class, Comparator.comparingInt(Referent::position));
        answers = of(entities, Answer.class, Comparator.comparing(Answer::line).thenComparingInt(Answer::copy));
    }

    private static <E extends Entity> List<E> of(
            Collection<? extends Entity> entities, Class<E> kind, Comparator<E> order) {
        return entities.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(order)
                .toList();
    }

    public List<ServiceSet> sets() {
        return sets;
    }

    /** The unit services of a set, in order. */
    public List<UnitService> units(ServiceSet set) {
        return units.stream().filter(unit -> unit.set().equals(set.code())).toList();
    }

    public Optional<UnitService> find(UnitServiceId id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** The functional domains, in order. */
    public List<FunctionalDomain> domains() {
        return domains;
    }

    /** True when a subscriber to the set has to choose domains. */
    public boolean hasDomains(ServiceSet set) {
        return domains.stream().anyMatch(domain -> domain.set().equals(set.code()));
    }

    public Optional<ServiceSet> find(ServiceSetId id) {
        return sets.stream().filter(set -> set.id().equals(id)).findFirst();
    }

    public Optional<FunctionalDomain> find(FunctionalDomainId id) {
        return domains.stream().filter(domain -> domain.id().equals(id)).findFirst();
    }

    public Optional<Commitment> find(CommitmentId id) {
        return commitments.stream()
                .filter(commitment -> commitment.id().equals(id))
                .findFirst();
    }

    /** What is promised: first for all sets, then set by set. */
    public List<Commitment> commitments() {
        return commitments;
    }

    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    /** What a party subscribes to; a blank one when nothing is known. */
    public Subscription subscription(PartyId party) {
        return stored(party).orElseGet(() -> Subscription.of(party));
    }

    /** The subscription that is stored, if there is one. */
    public Optional<Subscription> stored(PartyId party) {
        return subscriptions.stream()
                .filter(subscription -> subscription.party().equals(party))
                .findFirst();
    }

    public List<Referent> referents(PartyId party) {
        return referents.stream()
                .filter(referent -> referent.party().equals(party))
                .toList();
    }

    public Optional<Referent> find(ReferentId id) {
        return referents.stream().filter(referent -> referent.id().equals(id)).findFirst();
    }

    public Inventory inventory(PartyId party) {
        return new Inventory(answers(party));
    }

    /** Everything that speaks of a party, in an order in which it may be taken away. */
    public List<Entity> about(PartyId party) {
        var about = new ArrayList<Entity>(answers(party));
        about.addAll(referents(party));
        stored(party).ifPresent(about::add);
        return about;
    }

    private List<Answer> answers(PartyId party) {
        return answers.stream().filter(answer -> answer.party().equals(party)).toList();
    }

    /** True when there is no offer yet. */
    public boolean isEmpty() {
        return sets.isEmpty();
    }

    /** All entities, in an order in which they may be stored. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(sets);
        entities.addAll(units);
        entities.addAll(domains);
        entities.addAll(commitments);
        entities.addAll(subscriptions);
        entities.addAll(referents);
        entities.addAll(answers);
        return entities;
    }

    /** With entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public ItServices with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        var mine = put.stream().filter(ItServices::isPart).toList();
        var all = new LinkedHashMap<EntityId, Entity>();
        entities().forEach(entity -> all.put(entity.id(), entity));
        boolean changed = all.keySet().removeAll(List.copyOf(gone));
        if (mine.isEmpty() && !changed) {
            return this;
        }
        mine.forEach(entity -> all.put(entity.id(), entity));
        return new ItServices(all.values());
    }

    private static boolean isPart(Entity entity) {
        return switch (entity) {
            case ServiceSet set -> true;
            case UnitService unit -> true;
            case FunctionalDomain domain -> true;
            case Commitment commitment -> true;
            case Subscription subscription -> true;
            case Referent referent -> true;
            case Answer answer -> true;
            default -> false;
        };
    }
}
