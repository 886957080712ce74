package fr.conventio.model.impact.coverage;

import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.totals.Sentence;
import fr.conventio.model.roster.totals.Stretch;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How many agents a sheet is about.
 *
 * @param posts the agents
 * @param moving those who change employers, now or later
 * @param deferred those of them who change later
 * @param recruiting posts that nobody holds yet, which count all the same
 */
public record Headcount(Set<Post> posts, List<Share> shares, int moving, int deferred, int recruiting) {
    /** The agents of one employer of origin. */
    public record Share(Party employer, int agents) {}

    public Headcount {
        posts = Set.copyOf(posts);
        shares = List.copyOf(shares);
    }

    /** @param posts the agents, of whatever employers of the roster */
    public static Headcount of(List<Post> posts, Roster roster) {
        var shares = new ArrayList<Share>();
        for (var party : roster.parties()) {
            int agents = (int) posts.stream()
                    .filter(post -> post.employer().equals(party.id()))
                    .count();
            if (agents > 0) {
                shares.add(new Share(party, agents));
            }
        }
        return new Headcount(
                Set.copyOf(posts),
                shares,
                (int) posts.stream().filter(StaffGroup::changesEmployer).count(),
                (int) posts.stream()
                        .filter(post -> post.transfer().decision() == Decision.DEFERRED)
                        .count(),
                (int) posts.stream().filter(Post::isBeingRecruited).count());
    }

    public int agents() {
        return shares.stream().mapToInt(Share::agents).sum();
    }

    /** "161 agents de la Ville et 3 agents du CCAS"; empty when there is nobody. */
    public String written() {
        return Stretch.text(new Sentence().counts(ofEach()).stretches());
    }

    private List<Stretch.Count> ofEach() {
        return shares.stream()
                .map(share -> new Stretch.Count(
                        French.agents(share.agents()) + " " + share.employer().genitive(),
                        among(post -> post.employer().equals(share.employer().id()))))
                .toList();
    }

    private Predicate<Post> among(Predicate<Post> wanted) {
        return wanted.and(posts::contains);
    }

    /** The sentence over the annex, in French as all that is printed; empty when there is nobody. */
    public String sentence(Roster roster) {
        return Stretch.text(stretches(roster));
    }

    /** The same, each figure with the posts it counts. */
    public List<Stretch> stretches(Roster roster) {
        if (agents() == 0) {
            return List.of();
        }
        var sentence = new Sentence()
                .counts(ofEach())
                .words(agents() == 1 ? " est concerné" : " sont concernés")
                .words(" par la mise en place des services communs");
        if (moving == 0) {
            sentence.words(", sans changement d’employeur");
        } else {
            sentence.words("\u00A0; ");
            whoMoves(sentence);
            roster.carrier()
                    .ifPresent(carrier ->
                            sentence.words((moving == 1 ? ", son employeur devenant " : ", leur employeur devenant ")
                                    + carrier.name()));
            if (deferred > 0) {
                sentence.words(" (transfert différé pour ")
                        .count(
                                French.agents(deferred),
                                among(post -> post.transfer().decision() == Decision.DEFERRED))
                        .words(")");
            }
        }
        return sentence.words(".").stretches();
    }

    private void whoMoves(Sentence sentence) {
        if (moving == agents()) {
            sentence.words(moving == 1 ? "il est transféré" : "tous sont transférés");
        } else {
            sentence.count(French.number(moving), among(StaffGroup::changesEmployer))
                    .words(moving == 1 ? " d’entre eux est transféré" : " d’entre eux sont transférés");
        }
    }
}
