package fr.conventio.model.roster.totals;

import fr.conventio.model.party.PartyId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/**
 * The figures of one shared service.
 *
 * @param transfers agents transferred, by employer of origin in the parties' order; employers without any are absent
 * @param deferred agents whose transfer is deferred
 */
public record ServiceTotals(Tally tally, SequencedMap<PartyId, Integer> transfers, int deferred) {
    public ServiceTotals {
        transfers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>((Map<PartyId, Integer>) transfers));
    }

    public int transferred() {
        return transfers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
