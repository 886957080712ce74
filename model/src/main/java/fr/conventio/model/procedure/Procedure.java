package fr.conventio.model.procedure;

import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.procedure.glossary.Acronym;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The purchasing procedure of a dossier, with its glossary: one unchanging picture. */
public final class Procedure {
    public static final Procedure EMPTY = new Procedure(Map.of());

    private final Map<EntityId, Entity> byId;
    private final List<Phase> phases;
    private final List<Step> steps;
    private final List<Acronym> glossary;

    private Procedure(Map<EntityId, Entity> byId) {
        this.byId = byId;
        this.phases = of(Phase.class).stream()
                .sorted(Comparator.comparingInt(Phase::position)
                        .thenComparing(phase -> phase.id().value()))
                .toList();
        var sorted = new ArrayList<Step>();
        for (var phase : phases) {
            of(Step.class).stream()
                    .filter(step -> step.phase().equals(phase.id()))
                    .sorted(Comparator.comparingInt(Step::position)
                            .thenComparing(step -> step.id().value()))
                    .forEach(sorted::add);
        }
        this.steps = List.copyOf(sorted);
        this.glossary = of(Acronym.class).stream().sorted(Acronym.ORDER).toList();
    }

    private <E extends Entity> List<E> of(Class<E> kind) {
        return byId.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** True when nothing is known of it: then the act has no such annex. */
    public boolean isEmpty() {
        return phases.isEmpty() && glossary.isEmpty();
    }

    /** In the order of the act. */
    public List<Phase> phases() {
        return phases;
    }

    /** In the order of the act, phase after phase. */
    public List<Step> steps() {
        return steps;
    }

    public List<Step> stepsOf(PhaseId phase) {
        return steps.stream().filter(step -> step.phase().equals(phase)).toList();
    }

    /** In alphabetical order. */
    public List<Acronym> glossary() {
        return glossary;
    }

    /** The day on which it begins, once that is settled. */
    public Optional<FirstDay> firstDay() {
        return of(FirstDay.class).stream().findFirst();
    }

    /** The date on which it begins, once that is settled. */
    public Optional<LocalDate> start() {
        return firstDay().map(FirstDay::date);
    }

    public Optional<Phase> find(PhaseId id) {
        return Optional.ofNullable((Phase) byId.get(id));
    }

    public Optional<Step> find(StepId id) {
        return Optional.ofNullable((Step) byId.get(id));
    }

    /** All entities: first those that others speak of. */
    public List<Entity> entities() {
        var entities = new ArrayList<Entity>(phases);
        entities.addAll(steps);
        entities.addAll(glossary);
        firstDay().ifPresent(entities::add);
        return entities;
    }

    /** This with entities put in or replaced, and others taken away; entities of other kinds are passed over. */
    public Procedure with(Collection<? extends Entity> put, Collection<? extends EntityId> gone) {
        if (put.stream().noneMatch(Procedure::isPart) && gone.stream().noneMatch(byId::containsKey)) {
            return this;
        }
        var changed = new LinkedHashMap<>(byId);
        gone.forEach(changed::remove);
        put.stream().filter(Procedure::isPart).forEach(entity -> changed.put(entity.id(), entity));
        return new Procedure(changed);
    }

    private static boolean isPart(Entity entity) {
        return entity instanceof Phase
                || entity instanceof Step
                || entity instanceof Acronym
                || entity instanceof FirstDay;
    }
}
