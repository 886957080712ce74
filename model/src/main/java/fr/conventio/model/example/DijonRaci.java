package fr.conventio.model.example;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.raci.Assignment;
import fr.conventio.model.raci.AssignmentId;
import fr.conventio.model.raci.Letters;
import fr.conventio.model.raci.RaciActivity;
import fr.conventio.model.raci.RaciActivityId;
import fr.conventio.model.raci.RaciCell;
import fr.conventio.model.raci.RaciRole;
import fr.conventio.model.raci.RaciRoleId;
import fr.conventio.model.raci.RaciSection;
import fr.conventio.model.raci.RaciSectionId;
import fr.conventio.model.raci.edit.BeginRaci;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The 61 activities, nine roles and 140 lettered cells of the Dijon matrix. Which column a letter belongs to is not known:
 * letters stand in their order from the left, and each such row is to be confirmed.
 */
public final class DijonRaci {
    private static final String DOUBT = "Colonnes incertaines, lettres placées depuis la gauche.";
    /** In this row a letter is printed apart, at the end of the wrapped label. */
    private static final String APART =
            "Discussion avec les services sur un besoin non encore formalisé mais préidentifié";

    private static final String DOUBT_APART = "Colonnes et ordre incertains, première lettre écrite à part.";

    private final List<Entity> entities = new ArrayList<>(BeginRaci.usualLegend());
    private final List<RaciRole> roles = new ArrayList<>();
    private final Map<String, RaciSection> sections = new HashMap<>();
    private final Map<RaciSectionId, Integer> activities = new HashMap<>();

    /** Under fresh identities. */
    public DijonRaci() {
        lines("dijon-2019-raci-roles.csv")
                .forEach(cells -> roles.add(new RaciRole(RaciRoleId.fresh(), roles.size(), cells[0], cells[1])));
        entities.addAll(roles);
        lines("dijon-2019-raci.csv").forEach(this::read);
    }

    /** In the order in which they may be stored. */
    public List<Entity> entities() {
        return List.copyOf(entities);
    }

    private void read(String[] cells) {
        var section = section(section(null, cells[0]), cells[1]);
        if (!cells[2].isEmpty()) {
            section = section(section, cells[2]);
        }
        int place = activities.merge(section.id(), 1, Integer::sum) - 1;
        var doubt = cells[4].isEmpty() ? "" : cells[3].equals(APART) ? DOUBT_APART : DOUBT;
        var activity = new RaciActivity(RaciActivityId.fresh(), section.id(), place, cells[3], doubt);
        entities.add(activity);
        if (!cells[4].isEmpty()) {
            var letters = cells[4].split(" ");
            for (int role = 0; role < letters.length; role++) {
                var cell = new RaciCell(activity.id(), roles.get(role).id());
                entities.add(new Assignment(AssignmentId.fresh(), cell, Letters.of(letters[role])));
            }
        }
    }

    private RaciSection section(@Nullable RaciSection parent, String name) {
        var key = (parent == null ? "" : parent.id().value()) + name;
        var known = sections.get(key);
        if (known != null) {
            return known;
        }
        var parentId = parent == null ? null : parent.id();
        int place = (int) sections.values().stream()
                .filter(other -> Objects.equals(other.parent(), parentId))
                .count();
        var section = new RaciSection(RaciSectionId.fresh(), parentId, place, name);
        sections.put(key, section);
        entities.add(section);
        return section;
    }

    private static List<String[]> lines(String resource) {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(DijonRaci.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
