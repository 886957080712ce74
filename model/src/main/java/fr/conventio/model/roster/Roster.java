package fr.conventio.model.roster;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Plain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a dossier with the parties and services they speak of: one unchanging picture. Posts stand in the order of
 * annex 1: by service, then by rank.
 */
public final class Roster implements Directory {
    public static final Roster EMPTY = new Roster(List.of(), List.of(), List.of());

    private final List<Party> parties;
    private final List<SharedService> services;
    private final List<Post> posts;
    private volatile @Nullable Map<PostId, Integer> numbers;
    private final Map<PartyId, Party> partyById = new HashMap<>();
    private final Map<ServiceId, SharedService> serviceById = new HashMap<>();
    private final Map<String, PartyId> partyByName = new HashMap<>();
    private final Map<String, ServiceId> serviceByName = new HashMap<>();

    /** @throws IllegalArgumentException when a post speaks of a service or a party that is not given */
    public Roster(Collection<Party> parties, Collection<SharedService> services, Collection<Post> posts) {
        this.parties = parties.stream()
                .sorted(Comparator.comparingInt(Party::position))
                .toList();
        this.services = services.stream()
                .sorted(Comparator.comparingInt(SharedService::position))
                .toList();
        for (var party : this.parties) {
            partyById.put(party.id(), party);
            partyByName.putIfAbsent(Plain.fold(party.name()), party.id());
        }
        for (var party : this.parties) {
            partyByName.put(Plain.fold(party.shortName()), party.id());
        }
        for (var service : this.services) {
            serviceById.put(service.id(), service);
            serviceByName.put(Plain.fold(service.name()), service.id());
        }
        this.posts = sorted(posts);
    }

    private List<Post> sorted(Collection<Post> unsorted) {
        for (var post : unsorted) {
            if (!serviceById.containsKey(post.service()) || !partyById.containsKey(post.employer())) {
                throw new IllegalArgumentException("a post's service or employer is not in the dossier");
            }
        }
        return unsorted.stream()
                .sorted(Comparator.<Post>comparingInt(post -> positionOf(post.service()))
                        .thenComparingLong(Post::rank)
                        .thenComparing(post -> post.id().value()))
                .toList();
    }

    private int positionOf(ServiceId id) {
        var service = serviceById.get(id);
        return service == null ? Integer.MAX_VALUE : service.position();
    }

    public List<Party> parties() {
        return parties;
    }

    public List<SharedService> services() {
        return services;
    }

    public List<Post> posts() {
        return posts;
    }

    /** The body that carries the shared services: the first EPCI; by derogation a commune may, then there is none. */
    public Optional<Party> carrier() {
        return parties.stream().filter(party -> party.kind() == PartyKind.EPCI).findFirst();
    }

    public Optional<Party> find(PartyId id) {
        return Optional.ofNullable(partyById.get(id));
    }

    public Optional<SharedService> find(ServiceId id) {
        return Optional.ofNullable(serviceById.get(id));
    }

    /** Services that have posts, in order, each with its posts. */
    public List<ServiceGroup> groups() {
        var byService = new LinkedHashMap<ServiceId, List<Post>>();
        for (var post : posts) {
            byService.computeIfAbsent(post.service(), id -> new ArrayList<>()).add(post);
        }
        return byService.entrySet().stream()
                .map(entry -> new ServiceGroup(find(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    public Optional<Post> find(PostId id) {
        var number = numbers().get(id);
        return number == null ? Optional.empty() : Optional.of(posts.get(number - 1));
    }

    /** The number annex 1 gives each post, from 1. Counted when first asked for. */
    public Map<PostId, Integer> numbers() {
        var counted = numbers;
        if (counted == null) {
            var counting = HashMap.<PostId, Integer>newHashMap(posts.size());
            for (var post : posts) {
                counting.put(post.id(), counting.size() + 1);
            }
            counted = Collections.unmodifiableMap(counting);
            numbers = counted;
        }
        return counted;
    }

    /** All entities: first those that others speak of. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(parties);
        entities.addAll(services);
        entities.addAll(posts);
        return entities;
    }

    /** This roster with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public Roster with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        if (put.stream().noneMatch(Roster::isPart) && gone.stream().noneMatch(Roster::isPartId)) {
            return this;
        }
        var newParties = new LinkedHashMap<PartyId, Party>();
        parties.forEach(party -> newParties.put(party.id(), party));
        var newServices = new LinkedHashMap<ServiceId, SharedService>();
        services.forEach(service -> newServices.put(service.id(), service));
        var newPosts = LinkedHashMap.<PostId, Post>newLinkedHashMap(posts.size());
        posts.forEach(post -> newPosts.put(post.id(), post));
        for (var id : gone) {
            newParties.remove(id);
            newServices.remove(id);
            newPosts.remove(id);
        }
        for (var entity : put) {
            switch (entity) {
                case Party party -> newParties.put(party.id(), party);
                case SharedService service -> newServices.put(service.id(), service);
                case Post post -> newPosts.put(post.id(), post);
                default -> {}
            }
        }
        return new Roster(newParties.values(), newServices.values(), newPosts.values());
    }

    private static boolean isPart(Entity entity) {
        return entity instanceof Party || entity instanceof SharedService || entity instanceof Post;
    }

    private static boolean isPartId(EntityId id) {
        return id instanceof PartyId || id instanceof ServiceId || id instanceof PostId;
    }

    @Override
    public Optional<ServiceId> service(String name) {
        return Optional.ofNullable(serviceByName.get(Plain.fold(name)));
    }

    @Override
    public Optional<PartyId> party(String name) {
        return Optional.ofNullable(partyByName.get(Plain.fold(name)));
    }

    @Override
    public String serviceName(ServiceId id) {
        return find(id).map(SharedService::name).orElseThrow(NoSuchElementException::new);
    }

    @Override
    public String partyName(PartyId id) {
        return find(id).map(Party::shortName).orElseThrow(NoSuchElementException::new);
    }
}
