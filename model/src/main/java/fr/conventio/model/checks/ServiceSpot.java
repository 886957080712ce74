package fr.conventio.model.checks;

import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;

/** One field of one shared service. */
public record ServiceSpot(ServiceId service, ServiceField field) implements Spot {}
