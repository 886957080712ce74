package fr.conventio.model.roster.totals;

import fr.conventio.model.party.Party;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.services.ServiceId;
import fr.conventio.model.wording.French;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The computed captions of annex 1, in French as all that is printed. */
public final class Captions {
    private Captions() {}

    /** "76 agents dont 69 agents de la Ville transférés"; the figures are those of the totals. */
    public static String of(ServiceId service, ServiceTotals totals, Roster roster) {
        return Stretch.text(stretches(service, totals, roster));
    }

    /** The same, each figure with the posts it counts. */
    public static List<Stretch> stretches(ServiceId service, ServiceTotals totals, Roster roster) {
        Predicate<Post> ofService = post -> post.service().equals(service);
        var moved = new ArrayList<Stretch.Count>();
        totals.transfers()
                .forEach((id, number) -> moved.add(new Stretch.Count(
                        French.agents(number) + " "
                                + roster.find(id).map(Party::genitive).orElseThrow(),
                        ofService
                                .and(decided(Decision.YES))
                                .and(post -> post.employer().equals(id)))));
        var caption = new Sentence().count(French.agents(totals.tally().headcount()), ofService);
        if (!moved.isEmpty()) {
            caption.words(" dont ").counts(moved).words(totals.transferred() == 1 ? " transféré" : " transférés");
        }
        if (totals.deferred() > 0) {
            caption.words(totals.transferred() > 0 ? " et " : " dont ")
                    .count(French.agents(totals.deferred()), ofService.and(decided(Decision.DEFERRED)))
                    .words(totals.deferred() == 1 ? " au transfert différé" : " aux transferts différés");
        }
        return caption.stretches();
    }

    private static Predicate<Post> decided(Decision decision) {
        return post -> post.transfer().decision() == decision;
    }
}
