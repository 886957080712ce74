package fr.conventio.benchmark.contender;

import fr.conventio.model.act.Act;
import fr.conventio.model.dossier.Dossier;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.table.SpreadsheetSource;
import java.util.ArrayList;
import java.util.List;

/** The example with all its parts. */
final class WholeExample {
    private WholeExample() {}

    static Act act() {
        var changes = StartExample.from(new SpreadsheetSource(), Progress.NONE).changes();
        return Act.of((Dossier) changes.getFirst().subject()).after(changes);
    }

    /** With that many posts, its own again and again. */
    static Act act(int size) {
        var act = act();
        var posts = act.roster().posts();
        var more = new ArrayList<Post>();
        for (int i = posts.size(); i < size; i++) {
            more.add(posts.get(i % posts.size()).withId(PostId.fresh()).withRank((i + 1L) * Post.RANK_STEP));
        }
        return act.with(more, List.of());
    }
}
