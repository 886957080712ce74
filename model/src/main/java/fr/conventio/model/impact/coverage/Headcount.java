package fr.conventio.model.impact.coverage;

import fr.conventio.model.impact.StaffGroup;
import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.List;

/**
 * How many agents a sheet is about.
 *
 * @param moving those who change employers, now or later
 * @param deferred those of them who change later
 * @param recruiting posts that nobody holds yet, which count all the same
 */
public record Headcount(List<Share> shares, int moving, int deferred, int recruiting) {
    /** The agents of one employer of origin. */
    public record Share(Party employer, int agents) {}

    public Headcount {
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
        return French.enumeration(shares.stream()
                .map(share ->
                        French.agents(share.agents()) + " " + share.employer().genitive())
                .toList());
    }

    /** The sentence over the annex, in French as all that is printed; empty when there is nobody. */
    public String sentence(Roster roster) {
        if (agents() == 0) {
            return "";
        }
        boolean one = agents() == 1;
        var sentence = new StringBuilder(written())
                .append(one ? " est concerné" : " sont concernés")
                .append(" par la mise en place des services communs");
        if (moving == 0) {
            sentence.append(", sans changement d’employeur");
        } else {
            sentence.append("\u00A0; ").append(whoMoves());
            roster.carrier()
                    .ifPresent(carrier -> sentence.append(
                                    moving == 1 ? ", son employeur devenant " : ", leur employeur devenant ")
                            .append(carrier.name()));
            if (deferred > 0) {
                sentence.append(" (transfert différé pour ")
                        .append(French.agents(deferred))
                        .append(")");
            }
        }
        return sentence.append('.').toString();
    }

    private String whoMoves() {
        if (moving == agents()) {
            return moving == 1 ? "il est transféré" : "tous sont transférés";
        }
        return French.number(moving) + (moving == 1 ? " d’entre eux est transféré" : " d’entre eux sont transférés");
    }
}
