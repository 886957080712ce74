package fr.conventio.model.roster.totals;

import fr.conventio.model.party.Party;
import fr.conventio.model.party.PartyId;
import fr.conventio.model.roster.Category;
import fr.conventio.model.roster.Post;
import fr.conventio.model.roster.Roster;
import fr.conventio.model.roster.ServiceGroup;
import fr.conventio.model.roster.Transfer.Decision;
import fr.conventio.model.roster.WorkingTime;
import fr.conventio.model.services.ServiceId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every figure of a roster.
 *
 * @param byService services that have posts, in order
 * @param byEmployer parties that employ somebody, in order
 * @param transfersByDate agents transferred on each date
 * @param transfersUndated agents to be transferred on a day not yet set
 */
public record RosterTotals(
        Tally all,
        SequencedMap<ServiceId, ServiceTotals> byService,
        SequencedMap<PartyId, Tally> byEmployer,
        SortedMap<LocalDate, Integer> transfersByDate,
        int transfersUndated,
        int notTransferred,
        int deferred,
        int undecided) {

    public static RosterTotals of(Roster roster) {
        var byService = new LinkedHashMap<ServiceId, ServiceTotals>();
        for (var group : roster.groups()) {
            byService.put(group.service().id(), serviceTotals(roster, group));
        }
        var byEmployer = new LinkedHashMap<PartyId, Tally>();
        for (var party : roster.parties()) {
            var tally = tally(roster.posts().stream()
                    .filter(post -> post.employer().equals(party.id()))
                    .toList());
            if (tally.headcount() > 0) {
                byEmployer.put(party.id(), tally);
            }
        }
        var byDate = new TreeMap<LocalDate, Integer>();
        for (var post : roster.posts()) {
            var date = post.transfer().date();
            if (post.transfer().decision() == Decision.YES && date != null) {
                byDate.merge(date, 1, Integer::sum);
            }
        }
        int dated = byDate.values().stream().mapToInt(Integer::intValue).sum();
        return new RosterTotals(
                tally(roster.posts()),
                byService,
                byEmployer,
                byDate,
                count(roster.posts(), Decision.YES) - dated,
                count(roster.posts(), Decision.NO),
                count(roster.posts(), Decision.DEFERRED),
                count(roster.posts(), Decision.UNDECIDED));
    }

    /** Agents transferred, whether or not the day is set. */
    public int transferred() {
        return all.headcount() - notTransferred - deferred - undecided;
    }

    /** The figures of any selection of posts. */
    public static Tally tally(Collection<Post> posts) {
        var byCategory = new EnumMap<Category, Integer>(Category.class);
        var byTime = new HashMap<WorkingTime, Integer>();
        for (var post : posts) {
            byCategory.merge(post.category(), 1, Integer::sum);
            byTime.merge(post.workingTime(), 1, Integer::sum);
        }
        return Tally.of(byCategory, byTime);
    }

    private static ServiceTotals serviceTotals(Roster roster, ServiceGroup group) {
        Map<PartyId, Integer> transferred = new HashMap<>();
        for (var post : group.posts()) {
            if (post.transfer().decision() == Decision.YES) {
                transferred.merge(post.employer(), 1, Integer::sum);
            }
        }
        var inOrder = new LinkedHashMap<PartyId, Integer>();
        for (Party party : roster.parties()) {
            var number = transferred.get(party.id());
            if (number != null) {
                inOrder.put(party.id(), number);
            }
        }
        return new ServiceTotals(tally(group.posts()), inOrder, count(group.posts(), Decision.DEFERRED));
    }

    private static int count(List<Post> posts, Decision decision) {
        return (int) posts.stream()
                .filter(post -> post.transfer().decision() == decision)
                .count();
    }
}
