package fr.conventio.model.services.perimeter;

import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import org.jspecify.annotations.Nullable;

/**
 * What a party joins, one line of the table: a service without parts, or one part of a service.
 *
 * @param subService null when it is the service as a whole
 */
public record Leaf(SharedService service, @Nullable SubService subService) {
    public LeafId id() {
        return new LeafId(service.id(), subService == null ? null : subService.id());
    }

    public String name() {
        return subService == null ? service.name() : subService.name();
    }

    /** Understandable by itself: the service's name before the part's. */
    public String fullName() {
        return subService == null ? service.name() : service.name() + " – " + subService.name();
    }
}
