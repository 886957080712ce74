package fr.conventio.model.round;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.PartyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rounds of a dossier with what came of them: one unchanging picture. */
public final class SigningRounds {
    public static final SigningRounds EMPTY = new SigningRounds(Map.of());

    private final Map<EntityId, Entity> byId;

    private SigningRounds(Map<EntityId, Entity> byId) {
        this.byId = byId;
    }

    /** The round that is under way or complete: the last one that was not withdrawn. */
    public Optional<SigningRound> current() {
        return all(SigningRound.class)
                .filter(round -> !round.withdrawn())
                .max(Comparator.comparing(SigningRound::begun));
    }

    /** All rounds, the last first, those that were withdrawn too. */
    public List<SigningRound> rounds() {
        return all(SigningRound.class)
                .sorted(Comparator.comparing(SigningRound::begun).reversed())
                .toList();
    }

    public Optional<SigningRound> find(SigningRoundId id) {
        return byId.get(id) instanceof SigningRound round ? Optional.of(round) : Optional.empty();
    }

    /** The round of which a file is kept: that under way or complete, or else the last that was withdrawn. */
    public Optional<SigningRound> kept() {
        return Stream.concat(current().stream(), rounds().stream())
                .filter(round -> round.kept() != null)
                .findFirst();
    }

    /** What the parties did in a round, in no order that matters. */
    public List<PartySignature> of(SigningRound round) {
        return all(PartySignature.class)
                .filter(signature -> signature.round().equals(round.id()))
                .toList();
    }

    /** What one party did in a round. */
    public Optional<PartySignature> of(SigningRound round, PartyId party) {
        return of(round).stream()
                .filter(signature -> signature.party().equals(party))
                .findFirst();
    }

    /** Who was sent the signed act of a round, the first first. */
    public List<Notification> notifications(SigningRound round) {
        return all(Notification.class)
                .filter(notification -> notification.round().equals(round.id()))
                .sorted(Comparator.comparing(Notification::sentOn).thenComparing(Notification::recipient))
                .toList();
    }

    /** Rounds before what came of them. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(all(SigningRound.class).toList());
        byId.values().stream()
                .filter(entity -> !(entity instanceof SigningRound))
                .forEach(entities::add);
        return entities;
    }

    private <E extends Entity> Stream<E> all(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** This with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public SigningRounds with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        var changed = new LinkedHashMap<>(byId);
        gone.forEach(changed::remove);
        for (var entity : put) {
            if (entity instanceof SigningRound || entity instanceof PartySignature || entity instanceof Notification) {
                changed.put(entity.id(), entity);
            }
        }
        return changed.equals(byId) ? this : new SigningRounds(changed);
    }
}
