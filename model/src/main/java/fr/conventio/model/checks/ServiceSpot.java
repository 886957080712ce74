package fr.conventio.model.checks;

import fr.conventio.model.act.Act;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Message;

/** One field of one shared service. */
public record ServiceSpot(ServiceId service, ServiceField field) implements Spot {
    @Override
    public ServiceId subject() {
        return service;
    }

    @Override
    public String about(Act act) {
        return act.perimeter().find(service).map(SharedService::name).orElse("");
    }

    @Override
    public Message label() {
        return field.label();
    }
}
