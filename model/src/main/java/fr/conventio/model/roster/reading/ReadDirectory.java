package fr.conventio.model.roster.reading;

import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.party.PartyKind;
import fr.conventio.model.roster.Directory;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Plain;
import fr.conventio.model.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The dossier's names, and those a file adds: a new service is taken as it comes; a new party only where the dossier has none
 * yet, because a misspelt employer must not become a party.
 */
final class ReadDirectory implements Directory {
    private final Roster base;
    private final Map<String, SharedService> newServices = new LinkedHashMap<>();
    private final Map<String, Party> newParties = new LinkedHashMap<>();
    private final Repeated<ServiceId> services = new Repeated<>();

    ReadDirectory(Roster base, List<Party> announced) {
        this.base = base;
        if (base.parties().isEmpty()) {
            announced.forEach(party -> newParties.put(Plain.fold(party.shortName()), party));
        }
    }

    List<SharedService> newServices() {
        return new ArrayList<>(newServices.values());
    }

    List<Party> newParties() {
        return new ArrayList<>(newParties.values());
    }

    @Override
    public Optional<ServiceId> service(String name) {
        return Optional.of(services.of(name, this::known));
    }

    private ServiceId known(String name) {
        return base.service(name)
                .orElseGet(() -> newServices
                        .computeIfAbsent(
                                Plain.fold(name),
                                folded -> new SharedService(
                                        ServiceId.fresh(), base.services().size() + newServices.size(), name))
                        .id());
    }

    @Override
    public Optional<PartyId> party(String name) {
        if (!base.parties().isEmpty()) {
            return base.party(name);
        }
        return Optional.of(newParties
                .computeIfAbsent(Plain.fold(name), folded -> named(folded, name))
                .id());
    }

    private Party named(String folded, String name) {
        if (folded.contains("metropole") || folded.contains("communaute") || folded.contains("epci")) {
            return party(PartyKind.EPCI, name, folded.contains("epci") ? "de l’EPCI" : "de la " + name);
        }
        if (folded.contains("ccas") || folded.contains("centre communal")) {
            return party(PartyKind.CCAS, name, "du " + name);
        }
        return party(PartyKind.COMMUNE, name, folded.equals("ville") ? "de la Ville" : "de " + name);
    }

    /** Stands for employers that a file of a new dossier does not tell, until somebody does. */
    PartyId unknownEmployer() {
        var name = Words.FRENCH.say("import.employer.to_tell");
        return newParties
                .computeIfAbsent(Plain.fold(name), folded -> party(PartyKind.OTHER, name, "de l’employeur"))
                .id();
    }

    private Party party(PartyKind kind, String name, String genitive) {
        return new Party(PartyId.fresh(), newParties.size(), kind, name, name, genitive);
    }

    /** The only party of a kind, if there is exactly one. */
    Optional<PartyId> only(PartyKind kind) {
        var found = Stream.concat(base.parties().stream(), newParties.values().stream())
                .filter(party -> party.kind() == kind)
                .map(Party::id)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public String serviceName(ServiceId id) {
        return Stream.concat(base.services().stream(), newServices.values().stream())
                .filter(service -> service.id().equals(id))
                .map(SharedService::name)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String partyName(PartyId id) {
        return Stream.concat(base.parties().stream(), newParties.values().stream())
                .filter(party -> party.id().equals(id))
                .map(Party::shortName)
                .findFirst()
                .orElseThrow();
    }
}
