package fr.conventio.model.round;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.identity.FreshIds;
import java.util.UUID;

/** The identity of a {@link Notification}. */
public record NotificationId(UUID value) implements EntityId {
    public static NotificationId fresh() {
        return new NotificationId(FreshIds.next());
    }
}
