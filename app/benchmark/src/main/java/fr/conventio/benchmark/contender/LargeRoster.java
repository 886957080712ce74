package fr.conventio.benchmark.contender;

import fr.conventio.model.example.DijonExample;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.start.StartExample;
import fr.conventio.model.work.Progress;
import fr.conventio.reports.roster.RosterAnnex;
import fr.conventio.reports.table.SpreadsheetSource;
import java.util.ArrayList;
import java.util.List;

/** The example's roster again and again: as many posts as wanted, texts as long as real ones. */
final class LargeRoster {
    private LargeRoster() {}

    static RosterAnnex annex(int size) {
        var parties = DijonExample.parties();
        var read = StartExample.readRoster(
                new SpreadsheetSource(), new Roster(parties, List.of(), List.of()), Progress.NONE);
        var posts = new ArrayList<Post>(size);
        for (int i = 0; i < size; i++) {
            var post = read.posts().get(i % read.posts().size());
            posts.add(post.withId(PostId.fresh()).withRank(i + 1L));
        }
        return new RosterAnnex(DijonExample.dossier(), new Roster(parties, read.newServices(), posts));
    }
}
