package fr.conventio.model.justification;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The justifications of a dossier: one unchanging picture. */
public final class Justifications {
    public static final Justifications EMPTY = new Justifications(Map.of());

    private final Map<EntityId, Justification> byId;
    private final Map<String, Justification> byFinding = new LinkedHashMap<>();

    private Justifications(Map<EntityId, Justification> byId) {
        this.byId = byId;
        byId.values().forEach(justification -> byFinding.put(justification.finding(), justification));
    }

    /** The answer to a finding, by the finding's identity. */
    public Optional<Justification> of(String finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    public List<Entity> entities() {
        return List.copyOf(byId.values());
    }

    /** This with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public Justifications with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        var changed = new LinkedHashMap<>(byId);
        gone.forEach(changed::remove);
        for (var entity : put) {
            if (entity instanceof Justification justification) {
                changed.put(justification.id(), justification);
            }
        }
        return new Justifications(changed);
    }
}
