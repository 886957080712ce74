package fr.conventio.model.roster.difference;

import fr.conventio.model.identity.EntityId;
import fr.conventio.model.roster.Post;
import fr.conventio.model.services.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Gives the lines that come their ranks: behind the line that stands before them in the file, in the same service. */
final class Places {
    private final Map<ServiceId, NavigableSet<Long>> ranks = new HashMap<>();
    /** Of each service, the rank behind which the next newcomer stands. */
    private final Map<ServiceId, Long> last = new HashMap<>();

    private final Map<ServiceId, List<Post>> waiting = new LinkedHashMap<>();
    private final List<Post> placed = new ArrayList<>();

    Places(List<Post> roster) {
        roster.forEach(post -> ranksOf(post.service()).add(post.rank()));
    }

    private NavigableSet<Long> ranksOf(ServiceId service) {
        return ranks.computeIfAbsent(service, id -> new TreeSet<>());
    }

    /**
     * @param inOrder lines that stay and lines that come, as the file has them
     * @param coming those to be placed
     */
    List<Post> placed(List<Post> inOrder, List<Post> coming) {
        var newcomers = new HashSet<EntityId>();
        coming.forEach(post -> newcomers.add(post.id()));
        for (var post : inOrder) {
            if (newcomers.contains(post.id())) {
                waiting.computeIfAbsent(post.service(), id -> new ArrayList<>()).add(post);
            } else {
                place(post.service());
                last.put(post.service(), post.rank());
            }
        }
        List.copyOf(waiting.keySet()).forEach(this::place);
        return placed;
    }

    /** Evenly before the next line where there is room, at the end of the service where there is none. */
    private void place(ServiceId service) {
        var run = waiting.remove(service);
        if (run == null) {
            return;
        }
        var taken = ranksOf(service);
        long from = last.getOrDefault(service, 0L);
        var next = taken.higher(from);
        long step = next == null ? Post.RANK_STEP : (next - from) / (run.size() + 1);
        if (step == 0) {
            from = taken.last();
            step = Post.RANK_STEP;
        }
        for (var post : run) {
            from += step;
            taken.add(from);
            placed.add(post.withRank(from));
        }
        last.put(service, from);
    }
}
