package fr.conventio.model.services.perimeter;

import fr.conventio.model.identity.Renewal;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SubServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link Leaf} from all others.
 *
 * @param subService null for a service that has no parts
 */
public record LeafId(ServiceId service, @Nullable SubServiceId subService) {
    LeafId renewed(Renewal ids) {
        return new LeafId(
                new ServiceId(ids.of(service)), subService == null ? null : new SubServiceId(ids.of(subService)));
    }
}
