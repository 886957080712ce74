package fr.conventio.model.convention;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a dossier settles about the text of its convention: one unchanging picture. */
public final class Convention {
    public static final Convention EMPTY = new Convention(Map.of());

    private final Map<EntityId, Entity> byId;
    private final Map<String, ClauseVersion> versions = new LinkedHashMap<>();
    private final Map<String, LeftOutClause> leftOut = new LinkedHashMap<>();
    private final List<OwnClause> ownClauses;
    private final List<Opinion> opinions;
    private final List<EarlierAgreement> agreements;
    private final List<Promise> promises;

    private Convention(Map<EntityId, Entity> byId) {
        this.byId = byId;
        of(ClauseVersion.class).forEach(version -> versions.put(version.clause(), version));
        of(LeftOutClause.class).forEach(clause -> leftOut.put(clause.clause(), clause));
        this.ownClauses = sorted(OwnClause.class, Comparator.comparingInt(OwnClause::position));
        this.opinions = sorted(Opinion.class, Comparator.comparingInt(Opinion::position));
        this.agreements = sorted(EarlierAgreement.class, Comparator.comparingInt(EarlierAgreement::position));
        this.promises = sorted(Promise.class, Comparator.comparingInt(Promise::position));
    }

    private <E extends Entity> List<E> of(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <E extends Entity> List<E> sorted(Class<E> kind, Comparator<E> order) {
        return of(kind).stream()
                .sorted(order.thenComparing(entity -> entity.id().value()))
                .toList();
    }

    /** What was settled, once something was. */
    public Optional<ConventionTerms> terms() {
        return of(ConventionTerms.class).stream().findFirst();
    }

    /** The house's wording of a standard clause. */
    public Optional<ClauseVersion> version(String clause) {
        return Optional.ofNullable(versions.get(clause));
    }

    /** Why a clause is left out, when it is. */
    public Optional<LeftOutClause> leftOut(String clause) {
        return Optional.ofNullable(leftOut.get(clause));
    }

    public List<ClauseVersion> versions() {
        return List.copyOf(versions.values());
    }

    public List<OwnClause> ownClauses() {
        return ownClauses;
    }

    public Optional<OwnClause> own(String key) {
        return ownClauses.stream().filter(own -> own.key().equals(key)).findFirst();
    }

    public List<Opinion> opinions() {
        return opinions;
    }

    public List<EarlierAgreement> agreements() {
        return agreements;
    }

    public List<Promise> promises() {
        return promises;
    }

    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(of(ConventionTerms.class));
        entities.addAll(versions.values());
        entities.addAll(ownClauses);
        entities.addAll(leftOut.values());
        entities.addAll(opinions);
        entities.addAll(agreements);
        entities.addAll(promises);
        return entities;
    }

    /** This with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public Convention with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        if (put.stream().noneMatch(Convention::isPart) && gone.stream().noneMatch(byId::containsKey)) {
            return this;
        }
        var changed = new LinkedHashMap<>(byId);
        gone.forEach(changed::remove);
        put.stream().filter(Convention::isPart).forEach(entity -> changed.put(entity.id(), entity));
        return new Convention(changed);
    }

    private static boolean isPart(Entity entity) {
        return switch (entity) {
            case ConventionTerms terms -> true;
            case ClauseVersion version -> true;
            case OwnClause clause -> true;
            case LeftOutClause clause -> true;
            case Opinion opinion -> true;
            case EarlierAgreement agreement -> true;
            case Promise promise -> true;
            default -> false;
        };
    }
}
