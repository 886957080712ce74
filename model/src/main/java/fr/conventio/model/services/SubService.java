package fr.conventio.model.services;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;

/**
 * A part of a shared service that the parties join by itself: the table of article 2.1 then has a line for each part, and
 * none for the service as a whole.
 *
 * @param position place among the parts of its service, from 0
 * @param name unique within the service
 * @param missions empty when they are told of the service as a whole
 */
public record SubService(SubServiceId id, ServiceId service, int position, String name, Missions missions)
        implements Entity {

    @Override
    public SubService renewed(Renewal ids) {
        return new SubService(new SubServiceId(ids.of(id)), new ServiceId(ids.of(service)), position, name, missions);
    }

    public SubService withPosition(int newPosition) {
        return new SubService(id, service, newPosition, name, missions);
    }

    public SubService withName(String newName) {
        return new SubService(id, service, position, newName, missions);
    }

    public SubService withMissions(Missions newMissions) {
        return new SubService(id, service, position, name, newMissions);
    }
}
