package fr.conventio.model.draft;

import fr.conventio.model.act.Act;
import fr.conventio.model.convention.clause.Slot;
import fr.conventio.model.convention.text.Trace;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.totals.RosterTotals;
import fr.conventio.model.services.Scope;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.French;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures that clauses state, each with the rows behind it: what is printed is what the rows add up to. */
public final class Figures {
    private final Act act;
    private final Members members;

    private Figures(Act act) {
        this.act = act;
        this.members = Members.of(act);
    }

    public static Figures of(Act act) {
        return new Figures(act);
    }

    /** The parts a slot's figure consists of; most have one. */
    List<Trace> traces(Slot slot) {
        if (slot != Slot.TRANSFERS_BY_EMPLOYER) {
            return List.of(new Trace(slot.word(), ""));
        }
        return act.roster().parties().stream()
                .map(party -> new Trace(slot.word(), party.id().value().toString()))
                .filter(trace -> !rows(trace).isEmpty())
                .toList();
    }

    /** The rows behind a figure: posts, services or parties, in the order of the act. */
    public List<? extends EntityId> rows(Trace trace) {
        return switch (slot(trace)) {
            case SERVICES -> services(service -> true);
            case OPEN_SERVICES -> services(service -> service.scope() == Scope.OPEN);
            case ORIGINALS -> members.all().stream().map(Party::id).toList();
            default -> posts(trace).map(Post::id).toList();
        };
    }

    private static Slot slot(Trace trace) {
        return Slot.named(trace.figure()).orElseThrow();
    }

    private List<? extends EntityId> services(Predicate<SharedService> wanted) {
        return act.perimeter().services().stream()
                .filter(wanted)
                .map(SharedService::id)
                .toList();
    }

    private Stream<Post> posts(Trace trace) {
        Predicate<Post> wanted = switch (slot(trace)) {
            case CARRIER_POSTS -> members::isCarriers;
            case DEFERRED_POSTS -> decided(Decision.DEFERRED);
            case TRANSFERRED_POSTS ->
                decided(Decision.YES).and(post -> trace.of().isEmpty() || isOn(post, trace.of()));
            case TRANSFERS_BY_EMPLOYER -> decided(Decision.YES).and(post -> isOf(post.employer(), trace));
            case CONTRACT_POSTS -> Facts::isOnContract;
            default -> post -> true;
        };
        return act.roster().posts().stream().filter(wanted);
    }

    private static boolean isOf(EntityId id, Trace trace) {
        return id.value().toString().equals(trace.of());
    }

    private static boolean isOn(Post post, String day) {
        return day.equals(String.valueOf(post.transfer().date()));
    }

    private static Predicate<Post> decided(Decision decision) {
        return post -> post.transfer().decision() == decision;
    }

    /** The figure as it is printed, with its noun where the slot has one: "161 agents de la Ville". */
    public String printed(Trace trace) {
        return switch (slot(trace)) {
            case FULL_TIME ->
                French.decimal(RosterTotals.tally(posts(trace).toList())
                        .fullTimeEquivalent()
                        .rounded(2));
            case DEFERRED_POSTS, TRANSFERRED_POSTS, CONTRACT_POSTS ->
                French.agents(rows(trace).size());
            case TRANSFERS_BY_EMPLOYER ->
                French.agents(rows(trace).size()) + " "
                        + members.all().stream()
                                .filter(party -> isOf(party.id(), trace))
                                .map(Party::genitive)
                                .findFirst()
                                .orElse("");
            case ORIGINALS -> originals();
            default -> French.number(rows(trace).size());
        };
    }

    private String originals() {
        int number = Objects.requireNonNullElse(act.dossier().originals(), 0);
        return French.inLetters(number) + (number > 1 ? " exemplaires originaux" : " exemplaire original");
    }
}
