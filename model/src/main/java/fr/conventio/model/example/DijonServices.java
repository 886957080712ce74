package fr.conventio.model.example;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.party.Party;
import fr.conventio.model.services.Authority;
import fr.conventio.model.services.Missions;
import fr.conventio.model.services.ServiceCells;
import fr.conventio.model.services.ServiceField;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.services.SubService;
import fr.conventio.model.services.SubServiceId;
import fr.conventio.model.services.perimeter.Adhesion;
import fr.conventio.model.services.perimeter.Cell;
import fr.conventio.model.services.perimeter.LeafId;
import fr.conventio.model.services.perimeter.SectionRule;
import fr.conventio.model.services.perimeter.SectionRuleId;
import fr.conventio.model.typed.FieldRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The 17 services of the Dijon convention, their parts, who joins what, and which sections feed them: the act's facts, with
 * missions in our own words. Where the act does not let itself be read, the adhesion is to be confirmed.
 */
public final class DijonServices {
    private final Map<String, SharedService> services = new LinkedHashMap<>();
    private final List<Entity> perimeter = new ArrayList<>();
    private final Map<String, Party> parties = new HashMap<>();

    /** Under fresh identities. */
    public DijonServices(List<Party> parties) {
        parties.forEach(party -> this.parties.put(party.shortName(), party));
        var missions = missions();
        lines("dijon-2019-services.csv").stream().skip(1).forEach(line -> read(line.split(";", -1), missions));
        lines("dijon-2019-sections.csv").stream().skip(1).forEach(line -> {
            var cells = line.split(";", -1);
            perimeter.add(new SectionRule(
                    SectionRuleId.fresh(),
                    cells[0],
                    cells[1],
                    Objects.requireNonNull(services.get(cells[2])).id()));
        });
    }

    /** In the order of annex 1, with the one that has no posts. */
    public List<SharedService> services() {
        return List.copyOf(services.values());
    }

    /** Parts, adhesions and rules, in the order in which they may be stored. */
    public List<Entity> perimeter() {
        return List.copyOf(perimeter);
    }

    private void read(String[] cells, Map<String, Missions> missions) {
        var service = services.computeIfAbsent(cells[0], name -> service(name, cells, missions));
        var leaf = new LeafId(service.id(), null);
        if (!cells[1].isEmpty()) {
            int position = (int) perimeter.stream()
                    .filter(entity ->
                            entity instanceof SubService part && part.service().equals(service.id()))
                    .count();
            var told = missions.getOrDefault(cells[0] + " / " + cells[1], Missions.NONE);
            var part = new SubService(SubServiceId.fresh(), service.id(), position, cells[1], told);
            perimeter.add(part);
            leaf = new LeafId(service.id(), part.id());
        }
        for (var name : cells[4].split(", ")) {
            var party = Objects.requireNonNull(parties.get(name));
            perimeter.add(Adhesion.of(new Cell(leaf, party.id())).withDoubt(cells[5]));
        }
    }

    private SharedService service(String name, String[] cells, Map<String, Missions> missions) {
        var service = new SharedService(ServiceId.fresh(), services.size(), name)
                .withAuthorities(authorities(cells[4]))
                .withMissions(missions.getOrDefault(name, Missions.NONE));
        try {
            var reading = new ServiceCells(services.values());
            return reading.with(
                    reading.with(service, ServiceField.SCOPE, cells[2]), ServiceField.ENTRY_INTO_FORCE, cells[3]);
        } catch (FieldRefusedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The act names all three for its services at large; one whose body has joined nothing has no say. */
    private static Set<Authority> authorities(String adhesions) {
        return adhesions.contains("CCAS")
                ? Set.of(Authority.PRESIDENT, Authority.MAYOR, Authority.CCAS_PRESIDENT)
                : Set.of(Authority.PRESIDENT, Authority.MAYOR);
    }

    private static Map<String, Missions> missions() {
        var texts = new LinkedHashMap<String, StringBuilder>();
        var current = new StringBuilder();
        for (var line : lines("dijon-2019-missions.txt")) {
            if (line.startsWith("# ")) {
                current = texts.computeIfAbsent(line.substring(2), name -> new StringBuilder());
            } else {
                current.append(line).append('\n');
            }
        }
        var missions = new HashMap<String, Missions>();
        texts.forEach((name, text) -> missions.put(name, Missions.parse(text.toString())));
        return missions;
    }

    private static List<String> lines(String resource) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DijonServices.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
