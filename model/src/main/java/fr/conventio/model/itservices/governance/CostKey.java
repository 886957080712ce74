package fr.conventio.model.itservices.governance;

import fr.conventio.model.itservices.ItServices;
import fr.conventio.model.itservices.offer.ServiceSet;
import fr.conventio.model.itservices.subscription.SubscriptionDate;
import fr.conventio.model.party.Party;
import fr.conventio.model.quantity.Fraction;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How common costs of one set are shared unless something else is agreed: by numbers of workstations, over those that share.
 * The act tells neither denominator nor day; here the denominator is the workstations of the set's subscribers that are not
 * out, counted on the day of each one's inventory.
 *
 * @param denominator the workstations of all shares that are known
 */
public record CostKey(ServiceSet set, List<Share> shares, long denominator) {
    /**
     * One subscriber's part.
     *
     * @param workstations empty when the inventory does not tell
     * @param counted the day of the count; null when it is not known
     */
    public record Share(
            Party party,
            OptionalLong workstations,
            @Nullable LocalDate counted) {}

    public CostKey {
        shares = List.copyOf(shares);
    }

    public static CostKey of(ServiceSet set, ItServices services, List<Party> parties) {
        var shares = parties.stream()
                .filter(party -> shares(set, services, party))
                .map(party -> share(services, party))
                .toList();
        return new CostKey(
                set,
                shares,
                shares.stream()
                        .mapToLong(share -> share.workstations().orElse(0))
                        .sum());
    }

    private static boolean shares(ServiceSet set, ItServices services, Party party) {
        var subscription = services.subscription(party.id());
        return subscription.sets().contains(set.code()) && subscription.end() == null;
    }

    private static Share share(ItServices services, Party party) {
        return new Share(
                party,
                services.inventory(party.id()).workstations(),
                services.subscription(party.id()).date(SubscriptionDate.SITUATION));
    }

    /** True when every subscriber's workstations are known: until then no part can be told. */
    public boolean isComplete() {
        return denominator > 0
                && shares.stream().allMatch(share -> share.workstations().isPresent());
    }

    /** A subscriber's exact part of the costs; null while the key is not complete. */
    public @Nullable Fraction part(Share share) {
        return isComplete() ? Fraction.of(share.workstations().orElseThrow(), denominator) : null;
    }
}
