package fr.conventio.model.services;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.Renewal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A shared service (<i>service commun</i>).
 *
 * @param position place among the services, from 0, as the annexes list them
 * @param name unique within the dossier
 * @param scope whom it is open to
 * @param authorities under whose functional authority its agents may stand, by mission; empty when not settled
 * @param entryIntoForce null when it is the day the convention takes effect
 * @param missions what it does for the parties, as far as that is told of the service as a whole
 */
public record SharedService(
        ServiceId id,
        int position,
        String name,
        Scope scope,
        Set<Authority> authorities,
        @Nullable LocalDate entryIntoForce,
        Missions missions)
        implements Entity {
    public SharedService {
        authorities = Authority.inOrder(authorities);
    }

    /** A service of which only the name is known. */
    public SharedService(ServiceId id, int position, String name) {
        this(id, position, name, Scope.INSTITUTIONS, Set.of(), null, Missions.NONE);
    }

    @Override
    public SharedService renewed(Renewal ids) {
        return new SharedService(
                new ServiceId(ids.of(id)), position, name, scope, authorities, entryIntoForce, missions);
    }

    /** The day from which it works for those who joined it. */
    public LocalDate worksFrom(LocalDate effectiveDate) {
        return entryIntoForce == null ? effectiveDate : entryIntoForce;
    }

    public SharedService withPosition(int newPosition) {
        return new SharedService(id, newPosition, name, scope, authorities, entryIntoForce, missions);
    }

    public SharedService withName(String newName) {
        return new SharedService(id, position, newName, scope, authorities, entryIntoForce, missions);
    }

    public SharedService withScope(Scope newScope) {
        return new SharedService(id, position, name, newScope, authorities, entryIntoForce, missions);
    }

    public SharedService withAuthorities(Set<Authority> newAuthorities) {
        return new SharedService(id, position, name, scope, newAuthorities, entryIntoForce, missions);
    }

    public SharedService withEntryIntoForce(@Nullable LocalDate newDate) {
        return new SharedService(id, position, name, scope, authorities, newDate, missions);
    }

    public SharedService withMissions(Missions newMissions) {
        return new SharedService(id, position, name, scope, authorities, entryIntoForce, newMissions);
    }
}
