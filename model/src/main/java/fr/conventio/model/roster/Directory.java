package fr.conventio.model.roster;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceId;
import java.util.Optional;

/** Finds services and parties by the names officers write, and their names by identity. */
public interface Directory {
    /** The service of that name, whatever its accents and case. */
    Optional<ServiceId> service(String name);

    /** The party of that short or full name, whatever its accents and case. */
    Optional<PartyId> party(String name);

    /** @throws java.util.NoSuchElementException when the dossier has no such service */
    String serviceName(ServiceId id);

    /** @throws java.util.NoSuchElementException when the dossier has no such party */
    String partyName(PartyId id);
}
