package fr.conventio.model.roster.difference;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.identity.Entity;
import fr.conventio.model.identity.EntityId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.journal.Reversal;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostField;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.services.SharedService;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes back an import, or another edit of posts, after other edits came. */
public final class TakeBack {
    private final Roster roster;
    private final Reversal reversal;
    private final Predicate<EntityId> isSpokenOf;

    /**
     * @param roster as it is now
     * @param isSpokenOf whether a service or a party is spoken of by anything but posts
     */
    public TakeBack(Roster roster, Reversal reversal, Predicate<EntityId> isSpokenOf) {
        this.roster = roster;
        this.reversal = reversal;
        this.isSpokenOf = isSpokenOf;
    }

    /** Whether the entry changed posts, services and parties alone: others are taken back in their turn only. */
    public static boolean isFor(Reversal reversal) {
        return reversal.clean().stream().allMatch(change -> isPart(change.subject()))
                && reversal.conflicts().stream()
                        .flatMap(conflict ->
                                Stream.of(Optional.ofNullable(conflict.left()), Optional.ofNullable(conflict.now())))
                        .flatMap(Optional::stream)
                        .allMatch(TakeBack::isPart);
    }

    private static boolean isPart(Entity entity) {
        return entity instanceof Post || entity instanceof SharedService || entity instanceof Party;
    }

    /** The fields of a post that were edited after the entry. */
    public static List<PostField> editedSince(Reversal.Conflict conflict) {
        return conflict.left() instanceof Post left && conflict.now() instanceof Post now
                ? Arrays.stream(PostField.values())
                        .filter(field -> !Objects.equals(PostValues.of(left, field), PostValues.of(now, field)))
                        .toList()
                : List.of();
    }

    /**
     * What takes the entry back; empty when nothing of it is left.
     *
     * @param whole true to lose what was edited since, false to keep it
     */
    public Edit edit(DossierId dossier, boolean whole) {
        var wanted = new ArrayList<Change<?>>(reversal.clean());
        for (var conflict : reversal.conflicts()) {
            var change = whole ? conflict.whole() : conflict.careful();
            if (change != null) {
                wanted.add(change);
            }
        }
        return new Edit(dossier, Message.of("edit.take_back", reversal.entry().what()), possible(wanted));
    }

    /** Without what would leave a post with no service or employer: a service that is in use since stays. */
    private List<Change<?>> possible(List<Change<?>> wanted) {
        var there = new HashSet<EntityId>();
        roster.services().forEach(service -> there.add(service.id()));
        roster.parties().forEach(party -> there.add(party.id()));
        for (var change : wanted) {
            if (change.before() == null) {
                there.add(change.id());
            }
        }
        var inUse = inUse(wanted);
        return wanted.stream()
                .filter(change -> !(change.after() instanceof Post post)
                        || (there.contains(post.service()) && there.contains(post.employer())))
                .filter(change -> change.after() != null
                        || change.before() instanceof Post
                        || !(inUse.contains(change.id()) || isSpokenOf.test(change.id())))
                .sorted(Comparator.comparingInt(TakeBack::turn))
                .toList();
    }

    /** Posts come after the services and parties they speak of, and go before them. */
    private static int turn(Change<?> change) {
        if (change.subject() instanceof Post) {
            return 1;
        }
        return change.after() == null ? 2 : 0;
    }

    private Set<EntityId> inUse(List<Change<?>> wanted) {
        var changed = new HashSet<EntityId>();
        var inUse = new HashSet<EntityId>();
        for (var change : wanted) {
            changed.add(change.id());
            if (change.after() instanceof Post post) {
                speak(inUse, post);
            }
        }
        roster.posts().stream().filter(post -> !changed.contains(post.id())).forEach(post -> speak(inUse, post));
        return inUse;
    }

    private static void speak(Set<EntityId> inUse, Post post) {
        inUse.add(post.service());
        inUse.add(post.employer());
    }
}
