package fr.conventio.model.raci;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The whole matrix at one moment; never changes. */
public final class Raci {
    public static final Raci EMPTY = new Raci(List.of(), List.of(), List.of(), List.of(), List.of());

    private final List<RaciSection> sections;
    private final List<RaciRole> roles;
    private final List<RaciActivity> stored;
    private final List<Assignment> assignments;
    private final List<LegendLetter> legend;
    private final Map<RaciCell, Assignment> byCell = new HashMap<>();
    private final List<RaciLine> lines = new ArrayList<>();
    private final Map<RaciActivityId, RaciActivity> activities = new LinkedHashMap<>();

    private Raci(
            List<RaciSection> sections,
            List<RaciRole> roles,
            List<RaciActivity> stored,
            List<Assignment> assignments,
            List<LegendLetter> legend) {
        this.sections = sections;
        this.roles = roles;
        this.stored = stored;
        this.assignments = assignments;
        this.legend = legend;
        assignments.forEach(assignment -> byCell.put(assignment.cell(), assignment));
        outline(null, 0);
    }

    private void outline(@Nullable RaciSectionId parent, int depth) {
        for (var section : sectionsOf(parent)) {
            lines.add(new RaciLine.Heading(section, depth));
            for (var activity : activitiesOf(section.id())) {
                activities.put(activity.id(), activity);
                lines.add(new RaciLine.Task(activity, activities.size()));
            }
            outline(section.id(), depth + 1);
        }
    }

    /** This matrix with entities put in or replaced, and others taken away; passes over what is not its own. */
    public Raci with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        var without = new HashSet<EntityId>(gone);
        put.forEach(entity -> without.add(entity.id()));
        var next = new Raci(
                merged(sections, RaciSection.class, put, without, Comparator.comparingInt(RaciSection::position)),
                merged(roles, RaciRole.class, put, without, Comparator.comparingInt(RaciRole::position)),
                merged(stored, RaciActivity.class, put, without, Comparator.comparingInt(RaciActivity::position)),
                merged(
                        assignments,
                        Assignment.class,
                        put,
                        without,
                        Comparator.comparing(each -> each.id().value())),
                merged(legend, LegendLetter.class, put, without, Comparator.comparingInt(LegendLetter::position)));
        return next.entities().equals(entities()) ? this : next;
    }

    private static <E extends Entity> List<E> merged(
            List<E> before,
            Class<E> type,
            Collection<? extends Entity> put,
            Collection<EntityId> without,
            Comparator<E> order) {
        var after = new ArrayList<E>(before.size());
        before.stream().filter(entity -> !without.contains(entity.id())).forEach(after::add);
        put.stream().filter(type::isInstance).map(type::cast).forEach(after::add);
        after.sort(order.thenComparing(entity -> entity.id().value()));
        return List.copyOf(after);
    }

    /** All entities, none before one it speaks of. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(legend);
        entities.addAll(roles);
        entities.addAll(sections);
        entities.addAll(stored);
        entities.addAll(assignments);
        return entities;
    }

    /** True when there is nothing to show: no heading, no role. */
    public boolean isEmpty() {
        return sections.isEmpty() && roles.isEmpty();
    }

    public List<LegendLetter> legend() {
        return legend;
    }

    public Optional<LegendLetter> letter(String code) {
        return legend.stream().filter(letter -> letter.code().equals(code)).findFirst();
    }

    /** From left to right. */
    public List<RaciRole> roles() {
        return roles;
    }

    /** The headings right below one, or the domains. */
    public List<RaciSection> sectionsOf(@Nullable RaciSectionId parent) {
        return sections.stream()
                .filter(section -> Objects.equals(section.parent(), parent))
                .toList();
    }

    /** The activities right below a heading. */
    public List<RaciActivity> activitiesOf(RaciSectionId section) {
        return stored.stream()
                .filter(activity -> activity.section().equals(section))
                .toList();
    }

    /** All activities from top to bottom. */
    public List<RaciActivity> activities() {
        return List.copyOf(activities.values());
    }

    /** Headings and activities from top to bottom. */
    public List<RaciLine> lines() {
        return List.copyOf(lines);
    }

    public Optional<RaciSection> find(RaciSectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    public Optional<RaciRole> find(RaciRoleId id) {
        return roles.stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public Optional<RaciActivity> find(RaciActivityId id) {
        return Optional.ofNullable(activities.get(id));
    }

    /** The headings over a heading and itself, the domain first. */
    public List<RaciSection> path(RaciSectionId section) {
        var path = new ArrayList<RaciSection>();
        for (var id = section; id != null; ) {
            var heading = find(id).orElseThrow();
            path.addFirst(heading);
            id = heading.parent();
        }
        return path;
    }

    /** The letters of the cells that hold any. */
    public List<Assignment> assignments() {
        return assignments;
    }

    public Optional<Assignment> assignment(RaciCell cell) {
        return Optional.ofNullable(byCell.get(cell));
    }

    public Letters letters(RaciActivityId activity, RaciRoleId role) {
        return assignment(new RaciCell(activity, role)).map(Assignment::letters).orElse(Letters.NONE);
    }

    /** The letters of an activity by role, from left to right; roles without any are left out. */
    public Map<RaciRole, Letters> lettersOf(RaciActivityId activity) {
        var letters = new LinkedHashMap<RaciRole, Letters>();
        for (var role : roles) {
            assignment(new RaciCell(activity, role.id())).ifPresent(found -> letters.put(role, found.letters()));
        }
        return letters;
    }

    /** Whether one of the letters counts as a duty. */
    public boolean says(Letters letters, Duty duty) {
        return letters.codes().stream()
                .anyMatch(code -> letter(code).map(LegendLetter::duty).orElse(Duty.OTHER) == duty);
    }
}
