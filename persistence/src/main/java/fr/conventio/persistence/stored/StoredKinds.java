package fr.conventio.persistence.stored;

import fr.conventio.model.identity.Entity;
import java.util.List;
import java.util.stream.Stream;

/** The kinds that are stored, in the order their rows may be put in. */
public final class StoredKinds {
    private static final List<StoredKind<?, ?>> ALL = Stream.of(
                    DossierKinds.ALL,
                    ServiceKinds.ALL,
                    RosterKinds.ALL,
                    ImpactKinds.ALL,
                    ProcedureKinds.ALL,
                    RaciKinds.ALL,
                    ItServicesKinds.ALL,
                    SubscriptionKinds.ALL,
                    ConventionKinds.ALL,
                    JustificationKinds.ALL,
                    RoundKinds.ALL,
                    ProductionKinds.ALL,
                    HouseKinds.ALL)
            .<StoredKind<?, ?>>flatMap(List::stream)
            .toList();

    private StoredKinds() {}

    public static List<StoredKind<?, ?>> all() {
        return ALL;
    }

    /** The kind of an entity. */
    public static StoredKind<?, ?> of(Entity entity) {
        return ALL.stream()
                .filter(kind -> kind.type().isInstance(entity))
                .findFirst()
                .orElseThrow();
    }

    /** The kind of that name in the journal. */
    public static StoredKind<?, ?> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }
}
