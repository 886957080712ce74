package fr.conventio.model.services.perimeter;

import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SubServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Tells a {@link Leaf} from all others.
 *
 * @param subService null for a service that has no parts
 */
public record LeafId(ServiceId service, @Nullable SubServiceId subService) {}
