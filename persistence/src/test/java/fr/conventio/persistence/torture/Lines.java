package fr.conventio.persistence.torture;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.journal.Edit;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.PostId;
import fr.conventio.model.roster.edit.TakeReading;
import fr.conventio.model.roster.reading.RosterReader;
import fr.conventio.model.roster.reading.RosterReading;
import fr.conventio.persistence.database.Filled;
import java.util.ArrayList;

/** Thousands of lines to take in: those of Dijon, over and over. */
final class Lines {
    static final int TIMES = 12;

    private Lines() {}

    /** An import in place of what is there, whose lines all bear its number. */
    static Edit edit(Filled filled, int number) {
        return edit(filled, number, TIMES);
    }

    static Edit edit(Filled filled, int number, int times) {
        var roster = filled.roster();
        var reader = new RosterReader(roster);
        DijonRoster.rows().forEach(reader);
        var once = reader.result();
        var posts = new ArrayList<Post>(once.posts().size() * times);
        for (int time = 0; time < times; time++) {
            for (var post : once.posts()) {
                posts.add(post.withId(PostId.fresh()).withRemarks(Integer.toString(number)));
            }
        }
        var reading = new RosterReading(
                posts.size(),
                posts,
                once.newParties(),
                once.newServices(),
                once.refused(),
                once.warnings(),
                once.act());
        return TakeReading.into(filled.id(), roster, reading, TakeReading.Mode.REPLACE);
    }
}
