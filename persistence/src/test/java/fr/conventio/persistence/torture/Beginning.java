package fr.conventio.persistence.torture;

import fr.conventio.model.DijonRoster;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import java.util.List;

/** The lines that each trial starts from. */
final class Beginning {
    private static final List<String> REMARKS = remarks(DijonRoster.reading().posts());

    private Beginning() {}

    /** The remark that a line has when nobody has edited it. */
    static String remark(int place) {
        return REMARKS.get(place);
    }

    static boolean is(Roster roster) {
        return remarks(roster.posts()).equals(REMARKS);
    }

    private static List<String> remarks(List<Post> posts) {
        return posts.stream().map(Post::remarks).toList();
    }
}
