package fr.conventio.model.services.perimeter;

import fr.conventio.model.party.PartyId;
import fr.conventio.model.services.ServiceId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;

/**
 * Every figure of the table of adhesions.
 *
 * @param leaves lines of the table
 * @param adhesions cells with an adhesion, whatever their dates
 * @param doubtful those of them that have still to be confirmed
 * @param byParty lines each party has joined, for all parties that may join, in order
 * @param servicesByParty services of which each party has joined at least one line
 * @param byLeaf parties that have joined each line
 * @param byService cells with an adhesion in the lines of each service
 */
public record PerimeterTotals(
        int leaves,
        int adhesions,
        int doubtful,
        SequencedMap<PartyId, Integer> byParty,
        SequencedMap<PartyId, Integer> servicesByParty,
        SequencedMap<LeafId, Integer> byLeaf,
        SequencedMap<ServiceId, Integer> byService) {

    public static PerimeterTotals of(Perimeter perimeter) {
        var byParty = new LinkedHashMap<PartyId, Integer>();
        var services = new LinkedHashMap<PartyId, Set<ServiceId>>();
        perimeter.joiners().forEach(party -> {
            byParty.put(party.id(), 0);
            services.put(party.id(), new HashSet<>());
        });
        var byLeaf = new LinkedHashMap<LeafId, Integer>();
        perimeter.leaves().forEach(leaf -> byLeaf.put(leaf.id(), 0));
        var byService = new LinkedHashMap<ServiceId, Integer>();
        perimeter.services().forEach(service -> byService.put(service.id(), 0));
        var adhesions = perimeter.adhesions();
        for (var adhesion : adhesions) {
            var service = adhesion.leaf().service();
            byParty.merge(adhesion.party(), 1, Integer::sum);
            services.computeIfAbsent(adhesion.party(), party -> new HashSet<>()).add(service);
            byLeaf.merge(adhesion.leaf(), 1, Integer::sum);
            byService.merge(service, 1, Integer::sum);
        }
        return new PerimeterTotals(
                perimeter.leaves().size(),
                adhesions.size(),
                (int) adhesions.stream().filter(Adhesion::isDoubtful).count(),
                Collections.unmodifiableSequencedMap(byParty),
                Collections.unmodifiableSequencedMap(mapped(services, Set::size)),
                Collections.unmodifiableSequencedMap(byLeaf),
                Collections.unmodifiableSequencedMap(byService));
    }

    private static <K, A, B> SequencedMap<K, B> mapped(Map<K, A> map, Function<A, B> value) {
        var result = new LinkedHashMap<K, B>();
        map.forEach((key, before) -> result.put(key, value.apply(before)));
        return result;
    }
}
