package fr.conventio.model.impact;

import fr.conventio.model.identity.Renewal;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.services.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A group of staff as a question put to the roster, so that it follows the roster's changes.
 *
 * @param employers of origin; nobody belongs to the group of no employer, unless posts are chosen
 * @param services empty for all of them
 * @param posts chosen one by one; when there are any, the other criteria do not count
 */
public record StaffGroup(List<PartyId> employers, Move move, List<ServiceId> services, List<PostId> posts) {
    /** Nobody yet. */
    public static final StaffGroup NOBODY = new StaffGroup(List.of(), Move.ANY, List.of(), List.of());

    /** Whether the group's agents change employers. */
    public enum Move {
        ANY,
        /** Those whose transfer is decided, deferred ones included. */
        TRANSFERRED,
        STAYING
    }

    public StaffGroup {
        employers = List.copyOf(employers);
        services = List.copyOf(services);
        posts = List.copyOf(posts);
    }

    /** All agents of some employers, in every service. */
    public static StaffGroup of(List<PartyId> employers, Move move) {
        return new StaffGroup(employers, move, List.of(), List.of());
    }

    /** True when no criterion is set. */
    public boolean isNobody() {
        return employers.isEmpty() && posts.isEmpty();
    }

    /** Tells of each post whether it belongs to the group. */
    public Predicate<Post> criterion() {
        if (!posts.isEmpty()) {
            var chosen = Set.copyOf(posts);
            return post -> chosen.contains(post.id());
        }
        return post -> employers.contains(post.employer())
                && (services.isEmpty() || services.contains(post.service()))
                && (move == Move.ANY || changesEmployer(post) == (move == Move.TRANSFERRED));
    }

    /** True for an agent who is transferred, now or later. */
    public static boolean changesEmployer(Post post) {
        var decision = post.transfer().decision();
        return decision == Decision.YES || decision == Decision.DEFERRED;
    }

    StaffGroup renewed(Renewal ids) {
        return new StaffGroup(
                employers.stream().map(id -> new PartyId(ids.of(id))).toList(),
                move,
                services.stream().map(id -> new ServiceId(ids.of(id))).toList(),
                posts.stream().map(id -> new PostId(ids.of(id))).toList());
    }
}
