package fr.conventio.app.roster;

import fr.conventio.model.roster.Post;

/**
 * A line of the table.
 *
 * @param number the number annex 1 gives the post, whatever the table's order
 * @param opensService true where another service begins; the lines after it repeat its name
 */
public record RosterRow(int number, Post post, boolean opensService) {
    RosterRow withPost(Post changed) {
        return new RosterRow(number, changed, opensService);
    }
}
