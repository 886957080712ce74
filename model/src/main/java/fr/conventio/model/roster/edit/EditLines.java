package fr.conventio.model.roster.edit;

import fr.conventio.model.dossier.DossierId;
import fr.conventio.model.journal.Change;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.ServiceGroup;
import fr.conventio.model.wording.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Adds, removes and moves whole lines of the roster. */
public final class EditLines {
    private final DossierId dossier;
    private final Roster roster;

    public EditLines(DossierId dossier, Roster roster) {
        this.dossier = dossier;
        this.roster = roster;
    }

    /** Adds a post at the end of its service; its rank is given here. */
    public Edit add(Post post) {
        return new Edit(dossier, Message.of("edit.add", 1L), List.of(Change.added(post.withRank(endOf(post)))));
    }

    /** Adds a double of each post, under a new identity, at the end of its service. */
    public Edit duplicate(Collection<PostId> posts) {
        var changes = new ArrayList<Change<?>>();
        for (var post : selected(posts)) {
            changes.add(
                    Change.added(post.withId(PostId.fresh()).withRank(endOf(post) + changes.size() * Post.RANK_STEP)));
        }
        return new Edit(dossier, Message.of("edit.add", (long) changes.size()), changes);
    }

    public Edit remove(Collection<PostId> posts) {
        var changes = selected(posts).stream().<Change<?>>map(Change::removed).toList();
        return new Edit(dossier, Message.of("edit.remove", (long) changes.size()), changes);
    }

    /**
     * Moves a selection one line up or down within its services; the edit is empty at the edge.
     *
     * @param down true towards the end
     */
    public Edit move(Collection<PostId> posts, boolean down) {
        var moving = Set.copyOf(posts);
        var changes = new ArrayList<Change<?>>();
        for (var group : roster.groups()) {
            changes.addAll(moved(group, moving, down));
        }
        return new Edit(dossier, Message.of("edit.move", (long) moving.size()), changes);
    }

    /** The lines change places and the ranks stay, so only the lines that really move are changed. */
    private static List<Change<?>> moved(ServiceGroup group, Set<PostId> moving, boolean down) {
        var order = new ArrayList<>(down ? group.posts().reversed() : group.posts());
        for (int i = 1; i < order.size(); i++) {
            if (moving.contains(order.get(i).id())
                    && !moving.contains(order.get(i - 1).id())) {
                Collections.swap(order, i, i - 1);
            }
        }
        if (down) {
            Collections.reverse(order);
        }
        var changes = new ArrayList<Change<?>>();
        for (int i = 0; i < order.size(); i++) {
            long rank = group.posts().get(i).rank();
            if (order.get(i).rank() != rank) {
                changes.add(Change.replaced(order.get(i), order.get(i).withRank(rank)));
            }
        }
        return changes;
    }

    private List<Post> selected(Collection<PostId> posts) {
        var wanted = Set.copyOf(posts);
        return roster.posts().stream()
                .filter(post -> wanted.contains(post.id()))
                .toList();
    }

    private long endOf(Post newcomer) {
        long last = 0;
        for (var post : roster.posts()) {
            if (Objects.equals(post.service(), newcomer.service())) {
                last = Math.max(last, post.rank());
            }
        }
        return last + Post.RANK_STEP;
    }
}
